// What was decided about what the person has written, and what became of what they have reported.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatAgo } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { ContentCase, OwnCases } from './case.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { words } from './words.ts';

export function OwnCasesPage() {
  return (
    <SignedInOnly>
      <PageHeader title={words.title} />
      <Cases />
    </SignedInOnly>
  );
}

function Cases() {
  const resource = useResource<OwnCases>('/api/moderation/mine');
  return (
    <Loaded resource={resource} shape="rows">
      {({ about, reported }) => (
        <div className="grid gap-12">
          <CaseSection title="About what you wrote" none="Nothing of yours was reported." cases={about}>
            {({ answer, decidedAt }) => (
              <>
                {answer && <p>{answer}</p>}
                {decidedAt && <p className="text-sm text-muted">Decided {formatAgo(decidedAt)}</p>}
              </>
            )}
          </CaseSection>
          <CaseSection title="What you have reported" none="You have reported nothing." cases={reported}>
            {({ reason, reportedAt }) => (
              <p className="text-sm text-muted">
                {reason}, {formatAgo(reportedAt)}
              </p>
            )}
          </CaseSection>
        </div>
      )}
    </Loaded>
  );
}

interface CaseSectionProps<Case> {
  title: string;
  none: string;
  cases: readonly Case[];
  children: (each: Case) => ReactNode;
}

function CaseSection<Case extends ContentCase>({ title, none, cases, children }: CaseSectionProps<Case>) {
  return (
    <section aria-label={title}>
      <h2 className="mb-4 text-2xl font-semibold">{title}</h2>
      {cases.length === 0 && <p className="text-muted">{none}</p>}
      <ul className="grid gap-4">
        {cases.map((each) => (
          <li key={each.id}>
            <Card>
              <CardBody className="grid gap-2">
                <div className="flex flex-wrap items-center gap-3">
                  <h3 className="text-lg font-semibold">
                    {each.outcome === 'Removed' ? each.title : <Link to={each.path}>{each.title}</Link>}
                  </h3>
                  <OutcomeBadge outcome={each.outcome} />
                </div>
                {children(each)}
              </CardBody>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
