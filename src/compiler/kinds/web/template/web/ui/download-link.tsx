import type { ReactNode } from 'react';
import { buttonLook } from './button.tsx';
import { useStatus } from './status-message.tsx';

/** A link to a file that the server makes; says so, because browsers download without a word. */
export function DownloadLink({ href, children }: { href: string; children: ReactNode }) {
  const showStatus = useStatus();
  return (
    <a
      href={href}
      download
      onClick={() => showStatus('The download has started')}
      className={buttonLook({ variant: 'secondary', className: 'paper:hidden' })}
    >
      {children}
    </a>
  );
}
