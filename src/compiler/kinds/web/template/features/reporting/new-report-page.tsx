// Generates a report; what is chosen stands in the address, so that it can be shared and survives a reload.
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api, withQuery } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { Dialog } from '../../web/ui/dialog.tsx';
import { Form } from '../../web/ui/form.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ReportForm } from './report-form.tsx';
import { periodText, ReportView } from './report-result.tsx';
import type { ReportResult, SavedReport, SubjectChoices } from './schema.ts';

export function NewReportPage() {
  const subjects = useResource<SubjectChoices[]>('/api/reporting/subjects');
  return (
    <Loaded resource={subjects} shape="page">
      {(list) => <Generator subjects={list} />}
    </Loaded>
  );
}

function Generator({ subjects }: { subjects: readonly SubjectChoices[] }) {
  const [parameters, setParameters] = useSearchParams();
  const subject = subjects.find(({ key }) => key === parameters.get('subject')) ?? subjects[0];
  const chosen = { ...Object.fromEntries(parameters), subject: subject?.key, view: undefined };
  const result = useResource<ReportResult>(subject ? withQuery('/api/reporting/result', chosen) : null);
  if (!subject) return null;
  return (
    <>
      <PageHeader title={subject.title} parent={{ to: '/reports', label: 'Reports' }} />
      <ReportForm
        key={parameters.toString()}
        subjects={subjects}
        subject={subject}
        parameters={parameters}
        onChoose={(next) => setParameters(next, { preventScrollReset: true })}
      />
      <Loaded resource={result} shape="page">
        {(report) => <ReportView result={report} actions={<SaveReport result={report} />} />}
      </Loaded>
    </>
  );
}

function SaveReport({ result }: { result: ReportResult }) {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const showStatus = useStatus();
  const { subject, parameters } = result;

  return (
    <>
      <Button className="paper:hidden" onClick={() => setOpen(true)}>
        Save report
      </Button>
      <Dialog open={open} title="Save report" onClose={() => setOpen(false)}>
        <Form
          submitLabel="Save"
          onSave={async (values) => {
            const saved = await api.post<SavedReport>('/api/reporting', { ...parameters, ...values });
            showStatus('Report saved');
            await navigate(`/reports/${saved.id}`);
          }}
        >
          <TextField
            name="title"
            label="Title"
            required
            maxLength={120}
            defaultValue={`${subject.title}, ${periodText(parameters)}`}
          />
        </Form>
      </Dialog>
    </>
  );
}
