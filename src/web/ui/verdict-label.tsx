import { IconCircleCheck, IconCircleMinus, IconCircleX } from '@tabler/icons-react';
import classes from './verdict-label.module.css';

export type Verdict = 'met' | 'not-met' | 'not-served';

const appearance: Record<Verdict, { words: string; Icon: typeof IconCircleX }> = {
  met: { words: 'Met', Icon: IconCircleCheck },
  'not-met': { words: 'Not met', Icon: IconCircleX },
  'not-served': { words: 'Not served', Icon: IconCircleMinus },
};

/** Word, colour and icon together; `count` puts a number before the word. */
export function VerdictLabel({ verdict, count }: { verdict: Verdict; count?: number }) {
  const { words, Icon } = appearance[verdict];
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Icon size={18} aria-hidden />
      {count === undefined ? words : `${count} ${words.toLowerCase()}`}
    </span>
  );
}
