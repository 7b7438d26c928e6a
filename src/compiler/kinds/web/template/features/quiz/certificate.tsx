import { formatDate } from '../../web/format.ts';
import { site } from '../../web/site.ts';
import type { Attempt } from './model.ts';

interface CertificateProps {
  attempt: Attempt;
  result: NonNullable<Attempt['result']>;
}

/** For who passed; it is what stays when the page is printed. */
export function Certificate({ attempt, result }: CertificateProps) {
  return (
    <section
      aria-label="Certificate"
      className="mt-8 grid gap-2 rounded-card border-4 border-double border-component-edge bg-surface px-6 py-10 text-center"
    >
      <p className="text-muted">{site.name} certifies that</p>
      <p className="font-display text-3xl font-bold">{attempt.person}</p>
      <p>
        has passed “{attempt.title}” with {result.score} of {result.total} ({result.percent}%)
      </p>
      <p className="text-muted">on {formatDate(result.submittedAt)}</p>
    </section>
  );
}
