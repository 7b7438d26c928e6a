import { useState } from 'react';
import { Link } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { SavedCalculation } from './calculator.ts';
import { calculators, path, title } from './calculators.ts';

/** What the person has calculated so far. */
export function HistoryPage() {
  return (
    <SignedInOnly>
      <Content />
    </SignedInOnly>
  );
}

function Content() {
  const saved = useResource<SavedCalculation[]>('/api/calculator/history');
  const [isAsking, setAsking] = useState(false);
  const showStatus = useStatus();

  async function remove(apiPath: string, message: string) {
    try {
      await api.delete(apiPath);
      showStatus(message);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    setAsking(false);
    saved.reload();
  }

  return (
    <>
      <PageHeader
        title="My calculations"
        introduction="Every result is kept here, the latest first."
        parent={{ to: path, label: title }}
        actions={
          <Button variant="secondary" onClick={() => setAsking(true)}>
            Clear all
          </Button>
        }
      />
      <Loaded resource={saved} shape="rows">
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="No calculations yet" action={<LinkButton to={path}>{title}</LinkButton>} />
          ) : (
            <ul aria-label="My calculations" className="grid gap-4">
              {all.map((each) => (
                <li key={each.id}>
                  <Card>
                    <CardBody className="flex flex-wrap items-start justify-between gap-4">
                      <div>
                        <h2 className="font-semibold">
                          <Link to={calculators.length > 1 ? `${path}/${each.calculatorId}` : path}>{each.title}</Link>
                        </h2>
                        <p className="text-muted">
                          {each.inputs.map((input) => `${input.label}: ${input.shown}`).join(' · ')}
                        </p>
                        <p className="text-sm text-muted">{formatDate(each.createdAt)}</p>
                      </div>
                      <div className="flex items-center gap-4">
                        <p className="text-right">
                          <span className="block text-sm text-muted">{each.result.label}</span>
                          <span className="text-xl font-bold tabular-nums">{each.result.shown}</span>
                        </p>
                        <Button
                          variant="quiet"
                          size="small"
                          onClick={() => void remove(`/api/calculator/history/${each.id}`, 'Calculation deleted.')}
                        >
                          Delete
                        </Button>
                      </div>
                    </CardBody>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ConfirmDialog
        open={isAsking}
        title="Clear all calculations?"
        confirmLabel="Clear all"
        onClose={() => setAsking(false)}
        onConfirm={() => void remove('/api/calculator/history', 'All calculations are deleted.')}
      >
        This cannot be undone.
      </ConfirmDialog>
    </>
  );
}
