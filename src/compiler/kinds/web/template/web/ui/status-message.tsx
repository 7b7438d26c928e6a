// Says that something was done, and goes on saying so on the next page for a while.
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

type Tone = 'good' | 'bad';

/** What can be done about it, e.g. "Undo". */
interface StatusAction {
  label: string;
  run: () => void;
}

type Show = (text: string, tone?: Tone, action?: StatusAction) => void;

const ShowContext = createContext<Show>(() => {});

/** `const showStatus = useStatus(); showStatus('Recipe saved');` */
export function useStatus(): Show {
  return useContext(ShowContext);
}

const visibleMilliseconds = 8_000;

export function StatusProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<{ text: string; tone: Tone; action?: StatusAction }>();
  const show = useCallback<Show>((text, tone = 'good', action) => setMessage({ text, tone, action }), []);

  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(undefined), visibleMilliseconds * (message.action ? 2 : 1));
    return () => clearTimeout(timer);
  }, [message]);

  return (
    <ShowContext value={show}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-0 bottom-4 z-50 grid justify-items-center px-4">
        {message && (
          <div className="pointer-events-auto flex animate-rise items-center gap-3 rounded-card border border-line bg-surface py-2 pr-2 pl-4 font-medium text-ink shadow-raised">
            <span aria-hidden className={message.tone === 'good' ? 'text-success-ink' : 'text-danger-ink'}>
              {message.tone === 'good' ? '✓' : '!'}
            </span>
            {message.text}
            {message.action && (
              <button
                type="button"
                onClick={() => {
                  message.action?.run();
                  setMessage(undefined);
                }}
                className="min-h-9 rounded-control px-2 font-semibold text-accent hover:bg-hover hover:underline"
              >
                {message.action.label}
              </button>
            )}
            <button
              type="button"
              aria-label="Dismiss message"
              onClick={() => setMessage(undefined)}
              className="grid size-9 place-items-center rounded-control text-muted hover:bg-hover hover:text-ink"
            >
              <span aria-hidden>×</span>
            </button>
          </div>
        )}
      </div>
    </ShowContext>
  );
}
