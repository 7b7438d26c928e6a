// What can be reported about, and the reports that were kept.
import { Link } from 'react-router';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { formatDateTime } from '../../web/format.ts';
import { useResource } from '../../web/use-resource.ts';
import { periodText } from './report-result.tsx';
import type { SavedReport, SubjectChoices } from './schema.ts';
import { useReportDeletion } from './use-report-deletion.tsx';

export function ReportsPage() {
  const subjects = useResource<SubjectChoices[]>('/api/reporting/subjects');
  const saved = useResource<SavedReport[]>('/api/reporting');
  return (
    <>
      <PageHeader
        title="Reports"
        introduction="Figures of a period, computed from the records at the moment you look."
        actions={<LinkButton to="/reports/new">New report</LinkButton>}
      />
      <Loaded resource={subjects} shape="rows">
        {(list) => (
          <ul aria-label="Kinds of reports" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {list.map((subject) => (
              <li key={subject.key}>
                <SubjectCard subject={subject} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <h2 className="mt-12 mb-4 text-2xl font-semibold">Saved reports</h2>
      <Loaded resource={saved} shape="rows">
        {(reports) =>
          reports.length === 0 ? (
            <p className="text-muted">No saved reports yet. Generate one and save it.</p>
          ) : (
            <SavedReports reports={reports} subjects={subjects.data ?? []} onChange={saved.reload} />
          )
        }
      </Loaded>
    </>
  );
}

function SubjectCard({ subject }: { subject: SubjectChoices }) {
  const ways = subject.groups.map((group) => group.label.toLowerCase()).join(', ');
  return (
    <Card interactive className="h-full">
      <CardBody className="flex h-full flex-col gap-2">
        <h2 className="text-lg font-semibold">{subject.title}</h2>
        <p className="grow text-muted">
          Figures of {subject.records}, by {ways}.
        </p>
        <p className="mt-2">
          <Link to={`/reports/new?subject=${subject.key}`} className="font-semibold after:absolute after:inset-0">
            Generate {subject.title.toLowerCase()}
          </Link>
        </p>
      </CardBody>
    </Card>
  );
}

const columns = [
  { label: 'Title' },
  { label: 'About' },
  { label: 'Period' },
  { label: 'Author' },
  { label: 'Saved' },
  { label: 'Actions', align: 'right' },
] as const;

interface SavedReportsProps {
  reports: readonly SavedReport[];
  subjects: readonly SubjectChoices[];
  onChange: () => void;
}

function SavedReports({ reports, subjects, onChange }: SavedReportsProps) {
  const { ask, dialog } = useReportDeletion(onChange);
  return (
    <>
      <Table label="Saved reports" columns={columns}>
        {reports.map((report) => (
          <tr key={report.id}>
            <TableCell>
              <Link to={`/reports/${report.id}`} className="font-semibold">
                {report.title}
              </Link>
            </TableCell>
            <TableCell>{subjects.find(({ key }) => key === report.parameters.subject)?.title}</TableCell>
            <TableCell>{periodText(report.parameters)}</TableCell>
            <TableCell>{report.author}</TableCell>
            <TableCell>{formatDateTime(report.savedAt)}</TableCell>
            <TableCell align="right">
              <Button variant="quiet" size="small" aria-label={`Delete ${report.title}`} onClick={() => ask(report)}>
                Delete
              </Button>
            </TableCell>
          </tr>
        ))}
      </Table>
      {dialog}
    </>
  );
}
