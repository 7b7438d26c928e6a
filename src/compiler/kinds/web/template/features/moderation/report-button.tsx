import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { Dialog } from '../../web/ui/dialog.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Select } from '../../web/ui/select.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { useSession } from '../account/session-context.tsx';
import { reasons } from './case.ts';

interface ReportButtonProps {
  kind: string;
  id: number;
  /** What it is, for those who do not see where the button stands. */
  title: string;
  /** They do not report what is their own. */
  authorId: number | null;
}

/** Tells those in charge that something should not be there. */
export function ReportButton({ kind, id, title, authorId }: ReportButtonProps) {
  const { user } = useSession();
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const showStatus = useStatus();
  if (user && user.id === authorId) return null;

  async function start() {
    if (user) return setOpen(true);
    showStatus('Please sign in first', 'bad');
    await navigate(`/login?next=${encodeURIComponent(pathname)}`);
  }

  async function report(values: FormValues) {
    await api.post('/api/moderation/reports', { ...values, kind, recordId: id });
    showStatus('Thank you. Somebody will look at it.');
    setOpen(false);
  }

  return (
    <>
      <Button variant="quiet" size="small" aria-label={`Report: ${title}`} onClick={start}>
        Report
      </Button>
      <Dialog open={open} title="What is wrong with it?" onClose={() => setOpen(false)}>
        <p className="text-muted">{title}</p>
        <Form onSave={report} submitLabel="Send report">
          <Select
            name="reason"
            label="Reason"
            placeholder="Choose a reason"
            options={reasons.map((reason) => ({ value: reason, label: reason }))}
            required
          />
          <TextArea name="note" label="Note" rows={3} maxLength={500} />
        </Form>
      </Dialog>
    </>
  );
}
