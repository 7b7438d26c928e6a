// The bar above a list that narrows and sorts it. What is chosen stands in the address, so that it can be shared and
// survives a reload.
import {
  Children,
  createContext,
  isValidElement,
  useContext,
  useId,
  useState,
  type ChangeEvent,
  type FormEvent,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import { useSearchParams } from 'react-router';
import type { FacetCounts } from '../../server/facets.ts';
import { withQuery } from '../api.ts';
import { useResource } from '../use-resource.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { controlLook } from './field.tsx';
import type { SelectOption } from './select.tsx';

/** Where the chosen filters stand as chips, once that place is on the page. */
const ChipsContext = createContext<HTMLElement | null>(null);

/** Parameters that narrow nothing. */
const otherParameters = ['q', 'sort', 'page', 'view'];

/** How many records stand behind each option of each filter, once that is known. */
const CountsContext = createContext<FacetCounts>({});

interface ListControlsProps {
  /** The API path of the numbers behind the options. */
  counts?: string;
  children: ReactNode;
}

/** On phones the filters are behind a button, so that the list is not pushed off the screen. */
export function ListControls({ counts, children }: ListControlsProps) {
  const [chips, setChips] = useState<HTMLElement | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [parameters, setParameters] = useSearchParams();
  const facets = useResource<FacetCounts>(counts ? withQuery(counts, narrowingOf(parameters)) : null);
  const chosen = [...parameters.keys()].filter((name) => !otherParameters.includes(name));
  const hasFilters = Children.toArray(children).some((child) => isValidElement(child) && child.type !== SearchBox);

  return (
    <CountsContext value={facets.data ?? {}}>
      <ChipsContext value={chips}>
        <section
          aria-label="Search and filters"
          className={classNames(
            'grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap sm:gap-4 paper:hidden',
            !isOpen && 'max-sm:[&>div]:hidden',
          )}
        >
          {children}
          {hasFilters && (
            <Button
              variant="secondary"
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
              className="col-span-2 sm:hidden"
            >
              {isOpen ? 'Hide filters' : `Filters and order${chosen.length > 0 ? ` (${chosen.length})` : ''}`}
            </Button>
          )}
        </section>
        <div className="mt-3 mb-6 flex flex-wrap items-center gap-2">
          <ul ref={setChips} aria-label="Chosen filters" className="contents" />
          {chosen.length > 1 && (
            <Button
              variant="quiet"
              size="small"
              onClick={() =>
                setParameters((before) => {
                  for (const name of [...chosen, 'page']) before.delete(name);
                  return before;
                })
              }
            >
              Clear all
            </Button>
          )}
        </div>
      </ChipsContext>
    </CountsContext>
  );
}

/** What the numbers depend on: neither the order nor the page. */
function narrowingOf(parameters: URLSearchParams) {
  return Object.fromEntries([...parameters].filter(([name]) => !['sort', 'page', 'view'].includes(name)));
}

/** A chosen filter that can be taken away again. */
function Chip({ text, onRemove }: { text: string; onRemove: () => void }) {
  const place = useContext(ChipsContext);
  if (!place) return null;
  return createPortal(
    <li className="inline-flex items-center gap-1 rounded-full bg-tint py-1 pr-1 pl-3 text-sm wrap-anywhere text-on-tint">
      {text}
      <button
        type="button"
        aria-label={`Remove ${text}`}
        onClick={onRemove}
        className="grid size-7 place-items-center rounded-full hover:bg-hover hover:text-ink"
      >
        <span aria-hidden>×</span>
      </button>
    </li>,
    place,
  );
}

/** Words to look for, in the query parameter `q`. */
export function SearchBox({ label }: { label: string }) {
  const { value, change } = useParameter('q');

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    change(String(new FormData(event.currentTarget).get('q') ?? '').trim());
  }

  return (
    <form role="search" onSubmit={search} className="col-span-2 flex gap-2 sm:min-w-80 sm:grow">
      <input
        key={value}
        type="search"
        name="q"
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        className={classNames(controlLook, 'min-w-0')}
      />
      <Button type="submit">Search</Button>
    </form>
  );
}

interface ControlProps {
  /** The query parameter. */
  name: string;
  label: string;
}

export function FilterSelect({ name, label, options }: ControlProps & { options: readonly SelectOption[] }) {
  return <ParameterSelect name={name} label={label} options={options} empty="Any" />;
}

/** Narrows by a related record; `source` is the API path of the options. */
export function FilterRecord({ name, label, source }: ControlProps & { source: string }) {
  const options = useResource<SelectOption[]>(source);
  return <FilterSelect name={name} label={label} options={options.data ?? []} />;
}

/** A limit such as "Minimum price" or "From date"; it holds once the person leaves the control. */
export function FilterLimit({ name, label, type }: ControlProps & { type: 'number' | 'date' | 'datetime-local' }) {
  const id = useId();
  const { value, change } = useParameter(name);
  return (
    <div className="grid min-w-0 gap-1.5 sm:w-44">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        key={value}
        id={id}
        type={type}
        step="any"
        defaultValue={value}
        onBlur={(event) => change(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && change(event.currentTarget.value)}
        className={classNames(controlLook, 'min-w-0')}
      />
      {value !== '' && <Chip text={`${label}: ${value}`} onRemove={() => change('')} />}
    </div>
  );
}

/** `standard` says how the list is sorted when nothing is chosen. */
export function SortSelect({ options, standard }: { options: readonly SelectOption[]; standard: string }) {
  return <ParameterSelect name="sort" label="Sort by" options={options} empty={standard} />;
}

function ParameterSelect({
  name,
  label,
  options,
  empty,
}: ControlProps & { options: readonly SelectOption[]; empty: string }) {
  const id = useId();
  const { value, change } = useParameter(name);
  const counts = useContext(CountsContext)[name];
  return (
    <div className="grid min-w-0 gap-1.5 sm:min-w-44">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => change(event.target.value)}
        className={classNames(controlLook, 'min-w-0')}
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {counts ? `${option.label} (${counts[option.value] ?? 0})` : option.label}
          </option>
        ))}
      </select>
      {name !== 'sort' && value !== '' && (
        <Chip
          text={`${label}: ${options.find((option) => String(option.value) === value)?.label ?? value}`}
          onRemove={() => change('')}
        />
      )}
    </div>
  );
}

/** A query parameter; changing it goes back to the first page. */
function useParameter(name: string) {
  const [parameters, setParameters] = useSearchParams();
  const value = parameters.get(name) ?? '';

  function change(next: string) {
    if (next === value) return;
    setParameters(
      (before) => {
        if (next === '') before.delete(name);
        else before.set(name, next);
        before.delete('page');
        return before;
      },
      { preventScrollReset: true },
    );
  }

  return { value, change };
}
