import { useState } from 'react';
import { Link } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { formatAgo } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Dialog } from '../../web/ui/dialog.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { OutcomeBadge } from './outcome-badge.tsx';
import type { Outcome, StaffCase } from './case.ts';

/** One case with its reports, and what can be done about it. */
export function CaseCard({ reported, onChange }: { reported: StaffCase; onChange: () => void }) {
  const { id, label, title, path, authorName, reports, outcome, answer, decidedBy, decidedAt } = reported;
  const [deciding, setDeciding] = useState<Outcome>();
  const showStatus = useStatus();

  async function decide(values: FormValues) {
    await api.put(`/api/moderation/cases/${id}`, { ...values, outcome: deciding });
    showStatus(`${deciding}: ${title}`, 'good', { label: 'Undo', run: takeBack });
    setDeciding(undefined);
    onChange();
  }

  async function takeBack() {
    try {
      await api.delete(`/api/moderation/cases/${id}/decision`);
      showStatus('It waits again');
      onChange();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <Card>
      <CardBody>
        <article aria-label={title} className="grid gap-3">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <h3 className="text-lg font-semibold">{outcome === 'Removed' ? title : <Link to={path}>{title}</Link>}</h3>
            <Badge tone="neutral">{label}</Badge>
            {authorName && <span className="text-sm text-muted">by {authorName}</span>}
          </div>
          <ul aria-label="Reports" className="grid gap-1 text-sm">
            {reports.map(({ reporterName, reason, note, reportedAt }) => (
              <li key={reporterName}>
                <strong>{reason}</strong>
                {note && `: ${note}`}{' '}
                <span className="text-muted">
                  {reporterName}, {formatAgo(reportedAt)}
                </span>
              </li>
            ))}
          </ul>
          {outcome && (
            <p className="flex flex-wrap items-center gap-2 text-sm">
              <OutcomeBadge outcome={outcome} />
              <span className="text-muted">
                by {decidedBy}
                {decidedAt && `, ${formatAgo(decidedAt)}`}
              </span>
              {answer && <span>{answer}</span>}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            {outcome ? (
              <Button variant="secondary" size="small" onClick={takeBack}>
                Take back
              </Button>
            ) : (
              <>
                <Button variant="secondary" size="small" onClick={() => setDeciding('Kept')}>
                  Keep
                </Button>
                <Button variant="danger" size="small" onClick={() => setDeciding('Removed')}>
                  Remove
                </Button>
              </>
            )}
          </div>
        </article>
        <Dialog
          open={deciding !== undefined}
          title={deciding === 'Removed' ? `Remove “${title}”?` : `Keep “${title}”?`}
          onClose={() => setDeciding(undefined)}
        >
          <p className="text-muted">
            {deciding === 'Removed' ? 'It goes to the trash. ' : ''}Its author and those who reported it see the
            decision.
          </p>
          <Form onSave={decide} submitLabel={deciding === 'Removed' ? 'Yes, remove it' : 'Yes, keep it'}>
            <TextArea name="answer" label="Message to the author" rows={3} maxLength={500} />
          </Form>
        </Dialog>
      </CardBody>
    </Card>
  );
}
