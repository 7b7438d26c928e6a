// One record by its number. The number stands in the address, so that the answer can be shared and survives a reload.
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { withQuery } from '../api.ts';
import { useResource } from '../use-resource.ts';
import { Button, LinkButton } from './button.tsx';
import { Card, CardBody } from './card.tsx';
import { classNames } from './class-names.ts';
import { controlLook } from './field.tsx';
import { Loaded } from './states.tsx';

interface LookUpProps<Data> {
  /** What is entered, e.g. "Tracking number". */
  label: string;
  /** A number that there is. */
  example?: string;
  /** The button, e.g. "Track". */
  action: string;
  /** The API path that takes `?number=`. */
  source: string;
  children: (data: Data) => ReactNode;
}

export function LookUp<Data>({ label, example, action, source, children }: LookUpProps<Data>) {
  const id = useId();
  const [parameters, setParameters] = useSearchParams();
  const [isMissing, setIsMissing] = useState(false);
  const number = parameters.get('number') ?? '';
  const found = useResource<Data>(number === '' ? null : withQuery(source, { number }));

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const entered = String(new FormData(event.currentTarget).get('number') ?? '').trim();
    setIsMissing(entered === '');
    if (entered === number) found.reload();
    else setParameters(entered === '' ? {} : { number: entered });
  }

  return (
    <>
      <Card>
        <CardBody>
          <form role="search" noValidate onSubmit={search} className="grid max-w-2xl gap-2">
            <label htmlFor={id} className="font-medium">
              {label}
            </label>
            <div className="flex flex-wrap gap-3">
              <input
                key={number}
                id={id}
                name="number"
                defaultValue={number}
                autoComplete="off"
                spellCheck={false}
                aria-invalid={isMissing || undefined}
                aria-describedby={`${id}-help`}
                className={classNames(controlLook, 'min-w-0 grow basis-56')}
              />
              <Button type="submit">{action}</Button>
            </div>
            <p id={`${id}-help`} className={isMissing ? 'font-medium text-danger-ink' : 'text-sm text-muted'}>
              {isMissing && `Enter the ${label.toLowerCase()}. `}
              {example && (
                <>
                  For example <Link to={`?number=${encodeURIComponent(example)}`}>{example}</Link>
                </>
              )}
            </p>
          </form>
        </CardBody>
      </Card>
      {number !== '' && (
        <section aria-label="Result" aria-live="polite" className="mt-8">
          {found.error?.status === 404 ? (
            <p role="alert" className="rounded-card border border-line bg-surface px-5 py-4 wrap-anywhere">
              {found.error.message}
            </p>
          ) : (
            <Loaded resource={found} shape="page">
              {children}
            </Loaded>
          )}
        </section>
      )}
    </>
  );
}

interface FoundRecordProps {
  title: string;
  /** Its page. */
  to: string;
  linkLabel: string;
  children: ReactNode;
}

export function FoundRecord({ title, to, linkLabel, children }: FoundRecordProps) {
  return (
    <Card>
      <CardBody className="grid gap-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-2xl font-semibold wrap-anywhere">{title}</h2>
          <LinkButton to={to} variant="secondary" size="small">
            {linkLabel}
          </LinkButton>
        </div>
        {children}
      </CardBody>
    </Card>
  );
}
