import { useEffect, useEffectEvent, useState } from 'react';
import { clockText } from './clock.ts';

/** The time that is left, as the server counted it when the page was opened. */
export function Countdown({ milliseconds, onEnd }: { milliseconds: number; onEnd: () => void }) {
  const [end] = useState(() => Date.now() + milliseconds);
  const [left, setLeft] = useState(milliseconds);
  const finish = useEffectEvent(onEnd);

  useEffect(() => {
    const timer = setInterval(() => {
      const rest = Math.max(0, end - Date.now());
      setLeft(rest);
      if (rest > 0) return;
      clearInterval(timer);
      finish();
    }, 500);
    return () => clearInterval(timer);
  }, [end]);

  return (
    <p
      role="timer"
      aria-label="Time left"
      className="rounded-control border border-line-strong bg-surface px-4 py-2 font-semibold tabular-nums"
    >
      Time left {clockText(left)}
    </p>
  );
}
