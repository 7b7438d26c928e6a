// A saved report, with the figures as they are now.
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api, withQuery } from '../../web/api.ts';
import { formatDateTime } from '../../web/format.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Dialog } from '../../web/ui/dialog.tsx';
import { Form } from '../../web/ui/form.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ReportView } from './report-result.tsx';
import type { ReportResult, SavedReport } from './schema.ts';
import { useReportDeletion } from './use-report-deletion.tsx';

export function ReportPage() {
  const { id } = useParams();
  const resource = useResource<{ report: SavedReport; result: ReportResult }>(`/api/reporting/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {({ report, result }) => (
        <article aria-label={report.title}>
          <PageHeader
            title={report.title}
            introduction={`Saved by ${report.author} on ${formatDateTime(report.savedAt)}`}
            parent={{ to: '/reports', label: 'Reports' }}
            actions={<Actions report={report} onRenamed={resource.reload} />}
          />
          <ReportView result={result} />
        </article>
      )}
    </Loaded>
  );
}

function Actions({ report, onRenamed }: { report: SavedReport; onRenamed: () => void }) {
  const [renaming, setRenaming] = useState(false);
  const navigate = useNavigate();
  const showStatus = useStatus();
  const { ask, dialog } = useReportDeletion(() => navigate('/reports'));

  return (
    <div className="flex flex-wrap gap-3 paper:hidden">
      <LinkButton variant="secondary" to={withQuery('/reports/new', report.parameters)}>
        Change parameters
      </LinkButton>
      <Button variant="secondary" onClick={() => setRenaming(true)}>
        Rename
      </Button>
      <Button variant="secondary" onClick={() => ask(report)}>
        Delete
      </Button>
      <Dialog open={renaming} title="Rename report" onClose={() => setRenaming(false)}>
        <Form
          submitLabel="Rename"
          onSave={async (values) => {
            await api.patch(`/api/reporting/${report.id}`, values);
            showStatus('Report renamed');
            setRenaming(false);
            onRenamed();
          }}
        >
          <TextField name="title" label="Title" required maxLength={120} defaultValue={report.title} />
        </Form>
      </Dialog>
      {dialog}
    </div>
  );
}
