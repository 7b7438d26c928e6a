import type { Verdict } from './model.ts';

/** Right or wrong, what would have been right, and why. */
export function VerdictNote({ verdict }: { verdict: Verdict }) {
  const look = verdict.isRight ? 'bg-success-tint text-success-ink' : 'bg-danger-tint text-danger-ink';
  return (
    <div role="status" className={`grid gap-1 rounded-control px-4 py-3 ${look}`}>
      <p className="font-semibold">
        {verdict.isRight ? '✓ That is right.' : `✗ Not right. Right: ${verdict.rightAnswers.join(', ')}.`}
      </p>
      {verdict.explanation && <p>{verdict.explanation}</p>}
    </div>
  );
}
