// The bar above a list that narrows and sorts it. What is chosen stands in the address, so that it can be shared and
// survives a reload.
import { useId, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useResource } from '../use-resource.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { controlLook } from './field.tsx';
import type { SelectOption } from './select.tsx';

export function ListControls({ children }: { children: ReactNode }) {
  return (
    <section
      aria-label="Search and filters"
      className="mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap sm:gap-4"
    >
      {children}
    </section>
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
            {option.label}
          </option>
        ))}
      </select>
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
