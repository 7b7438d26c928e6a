// A computed report: figures, a chart, the groups with their totals, and the records behind them.
import type { ReactNode } from 'react';
import { BarChart } from '../../web/charts/bar-chart.tsx';
import { LineChart } from '../../web/charts/line-chart.tsx';
import { PieChart } from '../../web/charts/pie-chart.tsx';
import { withQuery } from '../../web/api.ts';
import { formatDate, formatPercent } from '../../web/format.ts';
import { Change } from '../../web/ui/change.tsx';
import { DownloadLink } from '../../web/ui/download-link.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PrintView } from '../../web/ui/print-view.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { formatValue } from './format-value.ts';
import type { ReportParameters, ReportResult } from './schema.ts';

/** A chart is readable up to so many groups, a pie up to fewer; the table has all of them. */
const mostBars = 12;
const mostSlices = 6;

export function ReportView({ result, actions }: { result: ReportResult; actions?: ReactNode }) {
  const { subject, parameters, measures, totals, before } = result;
  return (
    <section aria-label="Result" className="mt-8 grid gap-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="text-muted">{describe(result)}</p>
        <div className="flex flex-wrap gap-3">
          {actions}
          <PrintView />
          <DownloadLink href={withQuery('/api/reporting/groups.csv', parameters)}>Download CSV</DownloadLink>
        </div>
      </div>
      <Figures>
        {measures.map(({ key, label, format }) => (
          <Figure key={key} label={label} value={formatValue(totals[key], format)}>
            {before && <Change now={totals[key] ?? 0} before={before[key] ?? 0} />}
          </Figure>
        ))}
      </Figures>
      {totals.count === 0 ? (
        <p className="text-muted">There are no {subject.records} in this period. Choose a longer one.</p>
      ) : (
        <>
          <div className="max-w-3xl">
            <ReportChart result={result} />
          </div>
          <GroupTable result={result} />
          <RecordTable result={result} />
        </>
      )}
    </section>
  );
}

/** "Sales report, 1 May 2026 to 31 May 2026, by status" */
function describe({ subject, parameters, group }: ReportResult): string {
  const only = parameters.only ? `, only ${parameters.only}` : '';
  return `${subject.title}, ${periodText(parameters)}, by ${group.label.toLowerCase()}${only}`;
}

export function periodText({ from, to }: Pick<ReportParameters, 'from' | 'to'>): string {
  if (from && to) return `${formatDate(from)} to ${formatDate(to)}`;
  if (from) return `since ${formatDate(from)}`;
  return to ? `until ${formatDate(to)}` : 'all time';
}

function ReportChart({ result: { rows, group, measure } }: { result: ReportResult }) {
  const data = rows.map((row) => ({
    label: formatValue(row.label, group.format),
    value: row.values[measure.key] ?? 0,
  }));
  const chart = {
    title: `${measure.label} by ${group.label.toLowerCase()}`,
    format: (value: number) => formatValue(value, measure.format),
    valueLabel: measure.label,
  };
  if (group.format.as === 'month') return <LineChart {...chart} data={data} />;
  if (measure.addsUp && data.length > 1 && data.length <= mostSlices) return <PieChart {...chart} data={data} />;
  return <BarChart {...chart} data={data.slice(0, mostBars)} />;
}

function GroupTable({ result: { rows, group, measure, measures, totals } }: { result: ReportResult }) {
  const total = totals[measure.key] ?? 0;
  const columns = [
    { label: group.label },
    ...measures.map(({ label }) => ({ label, align: 'right' as const })),
    ...(measure.addsUp ? [{ label: 'Share', align: 'right' as const }] : []),
  ];
  return (
    <Table label="Totals by group" columns={columns}>
      {rows.map((row) => (
        <tr key={row.label}>
          <TableCell>{formatValue(row.label, group.format)}</TableCell>
          {measures.map(({ key, format }) => (
            <TableCell key={key} align="right">
              {formatValue(row.values[key], format)}
            </TableCell>
          ))}
          {measure.addsUp && (
            <TableCell align="right">
              {formatPercent(total === 0 ? 0 : Math.round(((row.values[measure.key] ?? 0) / total) * 1000) / 10)}
            </TableCell>
          )}
        </tr>
      ))}
      <tr className="font-semibold">
        <TableCell>Total</TableCell>
        {measures.map(({ key, format }) => (
          <TableCell key={key} align="right">
            {formatValue(totals[key], format)}
          </TableCell>
        ))}
        {measure.addsUp && <TableCell align="right">{formatPercent(100)}</TableCell>}
      </tr>
    </Table>
  );
}

function RecordTable({ result: { subject, columns, records, parameters, totals } }: { result: ReportResult }) {
  return (
    <section>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-4">
        <h2 className="text-2xl font-semibold">The {subject.records} behind it</h2>
        <DownloadLink href={withQuery('/api/reporting/records.csv', parameters)}>
          {`Download all ${subject.records}`}
        </DownloadLink>
      </div>
      <Table label={`The ${subject.records} behind it`} columns={columns}>
        {records.map((record, index) => (
          <tr key={index}>
            {columns.map(({ key, format }) => (
              <TableCell key={key}>{formatValue(record[key], format)}</TableCell>
            ))}
          </tr>
        ))}
      </Table>
      {(totals.count ?? 0) > records.length && (
        <p className="mt-3 text-muted">
          The latest {records.length} of {totals.count}; the download holds all of them.
        </p>
      )}
    </section>
  );
}
