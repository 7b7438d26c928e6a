import { useEffect, useEffectEvent } from 'react';

/** Calls `tick` again and again while the game runs. */
export function useTicks(isRunning: boolean, milliseconds: number, tick: () => void) {
  const onTick = useEffectEvent(tick);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(onTick, milliseconds);
    return () => clearInterval(timer);
  }, [isRunning, milliseconds]);
}
