import { useEffect, useRef, useState } from 'react';

const pause = 5_000;

/** The newest of quickly changing sentences, at most one every five seconds, so that a screen reader can follow. */
export function useAnnouncement(sentence: string): string {
  const [spoken, setSpoken] = useState(sentence);
  const last = useRef(0);

  useEffect(() => {
    const wait = Math.max(0, last.current + pause - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setSpoken(sentence);
    }, wait);
    return () => clearTimeout(timer);
  }, [sentence]);

  return spoken;
}
