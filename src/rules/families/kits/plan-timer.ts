/** Plans timers: all kinds unless the concept names one. */
import type { Feature } from '../../../blueprint/schema.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { freePath } from './free-path.ts';
import { takeOut } from './take-out.ts';

const key = 'timer';
type Mode = 'focus' | 'countdown' | 'stopwatch';

export function prepareTimer(draft: EntityDraft): void {
  if (!draft.wishes.some((wish) => wish.key === key)) return;
  takeOut(
    draft,
    (name) => /^(Pomodoro|Stopwatch|Countdown|WorkSession|FocusSession|BreakSession)$|Timer$/.test(name),
    key,
  );
}

export function planTimer({ reading, wishes, features }: FeatureDraft): Feature[] {
  if (!wishes.some((wish) => wish.key === key)) return [];
  const text = reading.concept.toLowerCase();
  const words: readonly [Mode, RegExp][] = [
    ['focus', /pomodoro|focus|work and break|work timer|study timer/],
    ['countdown', /countdown|count down|cooking|meditation|workout|interval/],
    ['stopwatch', /stop ?watch|time track/],
  ];
  const named = words.filter(([, pattern]) => pattern.test(text)).map(([mode]) => mode);
  const modes: Mode[] = [...new Set<Mode>([...named, 'focus', 'countdown', 'stopwatch'])];
  const minutes = (pattern: RegExp, usual: number) => Math.max(1, Number(pattern.exec(text)?.[1] ?? usual));
  return [
    {
      id: 'timer',
      kind: 'timer',
      path: freePath('/timer', features),
      title: named[0] === 'focus' ? 'Focus timer' : 'Timer',
      modes,
      workMinutes: Math.min(180, minutes(/\b(\d{1,3})[- ]minutes? (?:of )?(?:work|focus)/, 25)),
      breakMinutes: Math.min(60, minutes(/\b(\d{1,2})[- ]minutes? (?:of )?(?:break|rest)/, 5)),
    },
  ];
}
