// For those in charge: what was reported and waits, and what was decided.
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { CaseCard } from './case-card.tsx';
import type { StaffCase } from './case.ts';
import { staff } from './staff.ts';

export function QueuePage() {
  return (
    <SignedInOnly roles={staff}>
      <PageHeader
        title="Reported content"
        introduction="Keep what may stay, remove what may not; both can be undone."
      />
      <Queue />
    </SignedInOnly>
  );
}

function Queue() {
  const resource = useResource<StaffCase[]>('/api/moderation/cases');
  return (
    <Loaded resource={resource} shape="rows">
      {(cases) => {
        const waiting = cases.filter(({ outcome }) => outcome === null);
        const decided = cases.filter(({ outcome }) => outcome !== null);
        return (
          <div className="grid gap-12">
            {waiting.length === 0 ? (
              <EmptyState title="Nothing waits" text="What people report arrives here." />
            ) : (
              <CaseList title="Waiting" cases={waiting} onChange={resource.reload} />
            )}
            {decided.length > 0 && <CaseList title="Decided" cases={decided} onChange={resource.reload} />}
          </div>
        );
      }}
    </Loaded>
  );
}

function CaseList({ title, cases, onChange }: { title: string; cases: readonly StaffCase[]; onChange: () => void }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-4 text-2xl font-semibold">
        {title} <span className="text-muted tabular-nums">({cases.length})</span>
      </h2>
      <ul className="grid gap-4">
        {cases.map((each) => (
          <li key={each.id}>
            <CaseCard reported={each} onChange={onChange} />
          </li>
        ))}
      </ul>
    </section>
  );
}
