import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { initial, per, totals, words } from './definition.ts';
import { totalOf, valueOf, type Part, type Portion } from './mixture.ts';

/** Parts are chosen with an amount each; what they come to is there at once. */
export function MixturePage() {
  const parts = useResource<Part[]>('/api/mixture');
  return (
    <>
      <PageHeader title={words.title} introduction={words.introduction} />
      <Loaded resource={parts}>{(loaded) => <Mixture parts={loaded} />}</Loaded>
    </>
  );
}

function Mixture({ parts }: { parts: readonly Part[] }) {
  const [portions, setPortions] = useState<readonly Portion[]>([]);
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[20rem_1fr]">
      <Card>
        <CardBody>
          <PortionForm parts={parts} onAdd={(portion) => setPortions([...portions, portion])} />
        </CardBody>
      </Card>
      <div className="grid gap-8">
        <section aria-label="In all" className="grid gap-4">
          <h2 className="text-xl font-semibold">In all</h2>
          <Figures>
            {totals.map(({ key, label, unit }) => (
              <Figure key={key} label={label} value={formatNumber(totalOf(portions, key, per), unit)} />
            ))}
          </Figures>
        </section>
        <section className="grid gap-4">
          <h2 className="text-xl font-semibold">What is in it</h2>
          {portions.length === 0 ? (
            <p className="text-muted">Nothing yet. Choose one on this page and add it.</p>
          ) : (
            <ul aria-label="What is in it" className="grid gap-3">
              {portions.map((portion, position) => (
                <PortionRow
                  // The same part may be there twice.
                  key={`${position} ${portion.part.id}`}
                  portion={portion}
                  onRemove={() => setPortions(portions.toSpliced(position, 1))}
                />
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  );
}

function PortionForm({ parts, onAdd }: { parts: readonly Part[]; onAdd: (portion: Portion) => void }) {
  const [id, setId] = useState('');
  const [amount, setAmount] = useState(String(initial));
  const [isMarked, setMarked] = useState(false);
  const showStatus = useStatus();
  const part = parts.find((one) => String(one.id) === id);
  const size = Number(amount);
  const isSize = amount.trim() !== '' && Number.isFinite(size) && size > 0 && size <= 100_000;

  function add(event: FormEvent) {
    event.preventDefault();
    setMarked(!part || !isSize);
    if (!part || !isSize) return;
    onAdd({ part, amount: size });
    showStatus(`${part.title} added`);
    setId('');
  }

  return (
    <form onSubmit={add} noValidate className="grid gap-5">
      <label className="grid gap-1.5 font-medium">
        {words.one}
        <select
          value={id}
          onChange={(event) => setId(event.target.value)}
          aria-invalid={isMarked && !part}
          className={controlLook}
        >
          <option value="">Choose…</option>
          {parts.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1.5 font-medium">
        {words.amount} ({words.unit})
        <input
          inputMode="decimal"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
          aria-invalid={isMarked && !isSize}
          className={controlLook}
        />
      </label>
      {isMarked && (
        <p role="alert" className="text-sm font-medium text-danger-ink">
          {part ? `${words.amount} must be a number above 0.` : `Choose what to add.`}
        </p>
      )}
      <Button type="submit">Add</Button>
    </form>
  );
}

function PortionRow({ portion, onRemove }: { portion: Portion; onRemove: () => void }) {
  const { part, amount } = portion;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-line bg-surface p-4 shadow-card">
      <div>
        <p className="font-semibold">
          <Link to={`${words.path}/${part.id}`}>{part.title}</Link>, {formatNumber(amount, words.unit)}
        </p>
        <p className="text-sm text-muted">
          {totals
            .slice(0, 4)
            .map(({ key, label, unit }) => {
              const value = Math.round(valueOf(portion, key, per) * 10) / 10;
              return `${label} ${formatNumber(value, unit)}`;
            })
            .join(' · ')}
        </p>
      </div>
      <Button variant="quiet" size="small" aria-label={`Remove: ${part.title}`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
}
