// Records as columns and what is known about them as rows; what is not the same everywhere is marked.
import { useId, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Comparison } from '../../server/comparison.ts';
import { withQuery } from '../api.ts';
import { useResource } from '../use-resource.ts';
import { Badge } from './badge.tsx';
import { Button, LinkButton } from './button.tsx';
import { classNames } from './class-names.ts';
import { mostCompared } from './comparison-choice.ts';
import { controlLook } from './field.tsx';
import { PageHeader } from './page-header.tsx';
import { EmptyState, Loaded } from './states.tsx';

export interface ComparisonRow<Item> {
  label: string;
  /** What is compared. */
  value: (item: Item) => string | number | boolean | null;
  /** How it is written. */
  show: (item: Item) => ReactNode;
}

interface ComparisonPageProps<Item> {
  title: string;
  /** e.g. "product" */
  thing: string;
  list: { to: string; label: string };
  /** The API path that takes `?ids=`. */
  source: string;
  titleOf: (item: Item) => string;
  rows: readonly ComparisonRow<Item>[];
}

export function ComparisonPage<Item extends { id: number }>(props: ComparisonPageProps<Item>) {
  const { title, thing, list, source } = props;
  const [parameters, setParameters] = useSearchParams();
  const comparison = useResource<Comparison<Item>>(withQuery(source, { ids: parameters.get('ids') }));

  function choose(ids: readonly number[]) {
    setParameters(ids.length > 0 ? { ids: ids.join(',') } : {}, { preventScrollReset: true });
  }

  return (
    <>
      <PageHeader title={title} introduction="The address of this page can be shared." parent={list} />
      <Loaded resource={comparison} shape="rows">
        {({ records, others }) => {
          const ids = records.map(({ id }) => id);
          return (
            <>
              {records.length < mostCompared && others.length > 0 && (
                <AddRecord thing={thing} options={others} onAdd={(id) => choose([...ids, id])} />
              )}
              {records.length === 0 ? (
                <EmptyState
                  title={`Choose at least two to compare`}
                  text={`Add them above, or tick “Compare” in the list.`}
                  action={<LinkButton to={list.to}>{`See all ${list.label.toLowerCase()}`}</LinkButton>}
                />
              ) : (
                <ComparisonTable
                  {...props}
                  records={records}
                  onRemove={(id) => choose(ids.filter((each) => each !== id))}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

interface AddRecordProps {
  thing: string;
  options: Comparison<never>['others'];
  onAdd: (id: number) => void;
}

function AddRecord({ thing, options, onAdd }: AddRecordProps) {
  const id = useId();
  return (
    <div className="mb-6 grid max-w-sm gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">{`Add another ${thing}`}</label>
      <select id={id} value="" onChange={(event) => onAdd(Number(event.target.value))} className={controlLook}>
        <option value="">Choose…</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ComparisonTableProps<Item> extends ComparisonPageProps<Item> {
  records: readonly Item[];
  onRemove: (id: number) => void;
}

function ComparisonTable<Item extends { id: number }>(props: ComparisonTableProps<Item>) {
  const { records, rows, titleOf, list, onRemove } = props;
  const [isNarrowed, setIsNarrowed] = useState(false);
  const marked = rows.map((row) => ({ ...row, isDifferent: new Set(records.map(row.value)).size > 1 }));
  const shown = isNarrowed ? marked.filter(({ isDifferent }) => isDifferent) : marked;
  return (
    <section aria-label="Comparison">
      {records.length > 1 && (
        <label className="mb-4 inline-flex min-h-11 cursor-pointer items-center gap-2.5 font-medium">
          <input
            type="checkbox"
            checked={isNarrowed}
            onChange={(event) => setIsNarrowed(event.target.checked)}
            className="size-5 accent-accent"
          />
          Show only what differs
        </label>
      )}
      <div className="relative overflow-x-auto rounded-card border border-line bg-surface shadow-card">
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b border-line align-top">
              <td className="min-w-36 px-4 py-4" />
              {records.map((record) => (
                <th key={record.id} scope="col" className="min-w-44 px-4 py-4">
                  <Link to={`${list.to}/${record.id}`} className="text-lg font-semibold">
                    {titleOf(record)}
                  </Link>
                  <div className="mt-2">
                    <Button
                      variant="secondary"
                      size="small"
                      aria-label={`Remove ${titleOf(record)}`}
                      onClick={() => onRemove(record.id)}
                    >
                      Remove
                    </Button>
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ label, show, isDifferent }) => (
              <tr key={label} className="border-line align-top not-last:border-b">
                <th scope="row" className="px-4 py-3 text-sm font-medium text-muted">
                  <span className="mr-2">{label}</span>
                  {isDifferent && <Badge>Different</Badge>}
                </th>
                {records.map((record) => (
                  <td key={record.id} className={classNames('px-4 py-3', isDifferent && 'font-semibold')}>
                    {show(record)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
