import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router';
import { Button } from '../../web/ui/button.tsx';
import { Chat } from './chat.tsx';
import { knowledge } from './knowledge.ts';

/** In the corner of every page but those that show the chat anyway. */
export function ChatButton() {
  const [isOpen, setOpen] = useState(false);
  const { pathname } = useLocation();
  if (pathname === '/assistant' || (pathname === '/' && knowledge.isOnHomePage)) return null;
  return createPortal(
    <div className="fixed right-4 bottom-4 z-40 flex flex-col items-end gap-3 print:hidden">
      {isOpen && (
        <div
          role="dialog"
          aria-label={knowledge.name}
          className="max-h-[70dvh] w-[min(24rem,calc(100vw-2rem))] overflow-y-auto rounded-card border border-line bg-page p-4 shadow-raised"
        >
          <Chat />
        </div>
      )}
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Close chat' : 'Chat with us'}
      </Button>
    </div>,
    document.body,
  );
}
