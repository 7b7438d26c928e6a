// Asks for what the page shows anew every few seconds, so that what others do appears by itself.
import { useEffect, useState } from 'react';
import { refreshResources } from '../../web/use-resource.ts';

const everySeconds = 10;

export function LiveUpdates() {
  const [at, setAt] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.hidden) return;
      refreshResources();
      setAt(new Date());
    }, everySeconds * 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p
      title={`This page asks for what is new every ${everySeconds} seconds.`}
      className="hidden items-center gap-1.5 px-2 text-sm whitespace-nowrap text-on-component tabular-nums xl:inline-flex"
    >
      <span aria-hidden className="size-2 rounded-full bg-current" />
      {`Live, ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`}
    </p>
  );
}
