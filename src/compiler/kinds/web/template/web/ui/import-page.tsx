// Rows of a file become records in two steps: first everybody sees what would be written, then it is written.
import { useState, type ChangeEvent } from 'react';
import { useNavigate } from 'react-router';
import type { ImportPreview } from '../../server/import.ts';
import { api, ApiError } from '../api.ts';
import { Badge } from './badge.tsx';
import { Button } from './button.tsx';
import { Card, CardBody } from './card.tsx';
import { DownloadLink } from './download-link.tsx';
import { controlLook } from './field.tsx';
import { PageHeader } from './page-header.tsx';
import { useStatus } from './status-message.tsx';
import { Table, TableCell } from './table.tsx';

interface ImportPageProps {
  title: string;
  /** e.g. "products" */
  things: string;
  list: { to: string; label: string };
  /** The API path of the import. */
  source: string;
  columns: readonly string[];
}

export function ImportPage({ title, things, list, source, columns }: ImportPageProps) {
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<ImportPreview>();
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const showStatus = useStatus();
  const ready = preview?.rows.filter(({ errors }) => errors.length === 0).length ?? 0;

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    setFailure('');
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error.message);
    } finally {
      setBusy(false);
    }
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file) return;
    setPreview(undefined);
    setText(await file.text());
  }

  const check = () => attempt(async () => setPreview(await api.post<ImportPreview>(`${source}/preview`, { text })));

  const write = () =>
    attempt(async () => {
      const { count } = await api.post<{ count: number }>(source, { text });
      showStatus(`${count} ${count === 1 ? 'row' : 'rows'} imported into ${things}`);
      await navigate(list.to);
    });

  return (
    <>
      <PageHeader
        title={title}
        introduction="Nothing is written before you have seen what would be."
        parent={list}
        actions={<DownloadLink href={`${source}/template.csv`}>Download a template</DownloadLink>}
      />
      <Card>
        <CardBody className="grid gap-5">
          <p className="text-muted">
            The first row names the columns: {columns.join(', ')}. Commas or semicolons stand between the cells.
          </p>
          <label className="grid gap-1.5 font-medium">
            CSV file
            <input type="file" accept=".csv,text/csv,text/plain" onChange={choose} className={controlLook} />
          </label>
          <label className="grid gap-1.5 font-medium">
            Rows
            <textarea
              rows={6}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setPreview(undefined);
              }}
              className={`${controlLook} font-mono text-sm`}
            />
          </label>
          {failure && (
            <p role="alert" className="rounded-control border border-danger bg-danger-tint px-4 py-3 text-danger-ink">
              {failure}
            </p>
          )}
          <div>
            <Button busy={busy} disabled={text.trim() === ''} onClick={check}>
              Check rows
            </Button>
          </div>
        </CardBody>
      </Card>
      {preview && (
        <section aria-label="Preview" className="mt-8 grid gap-4">
          <p aria-live="polite" className="text-lg font-semibold">
            {ready} of {preview.rows.length} rows can be imported
            {preview.unknown.length > 0 && `; not used: ${preview.unknown.join(', ')}`}
          </p>
          <Table label="Rows of the file" columns={['Line', ...preview.header, 'Result'].map((label) => ({ label }))}>
            {preview.rows.map(({ line, cells, errors }) => (
              <tr key={line}>
                <TableCell>{line}</TableCell>
                {cells.map((cell, index) => (
                  <TableCell key={index}>{cell}</TableCell>
                ))}
                <TableCell>
                  {errors.length === 0 ? (
                    <Badge tone="good">Ready</Badge>
                  ) : (
                    <span className="font-medium text-danger-ink">{errors.join(' ')}</span>
                  )}
                </TableCell>
              </tr>
            ))}
          </Table>
          <div>
            <Button busy={busy} disabled={ready === 0} onClick={write}>
              {`Import ${ready} ${ready === 1 ? 'row' : 'rows'}`}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
