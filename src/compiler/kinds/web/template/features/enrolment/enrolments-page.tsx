// What the person who is signed in has joined.
import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { EmptyState, LoadingState } from '../../web/ui/states.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { useEnrolments } from './enrolment-store.ts';
import { JoinButton } from './join-button.tsx';
import { words } from './words.ts';

export function EnrolmentsPage() {
  return (
    <SignedInOnly>
      <PageHeader title={words.title} />
      <Enrolments />
    </SignedInOnly>
  );
}

function Enrolments() {
  const enrolments = useEnrolments();
  if (!enrolments) return <LoadingState shape="rows" />;
  if (enrolments.length === 0)
    return <EmptyState title="You have not joined anything yet" text="What you join is kept here." />;
  return (
    <ul aria-label={words.title} className="grid gap-3">
      {enrolments.map((each) => (
        <li key={`${each.kind} ${each.recordId}`}>
          <Card>
            <CardBody className="flex flex-wrap items-center justify-between gap-4">
              <div>
                <Link to={each.path} className="text-lg font-semibold text-ink">
                  {each.title}
                </Link>
                <p className="text-muted">
                  {each.date ? `${formatDate(each.date)} · ` : ''}
                  {words.done} on {formatDate(each.joinedAt)}
                </p>
              </div>
              <JoinButton kind={each.kind} recordId={each.recordId} title={each.title} mayLeave />
            </CardBody>
          </Card>
        </li>
      ))}
    </ul>
  );
}
