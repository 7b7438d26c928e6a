/** What the concept as it stands would take, on demand; with a model also a limit of one's own. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import type { Quote } from '../../../contract/quote.ts';
import { client, ClientError } from '../../client.ts';
import classes from './quote-line.module.css';

interface QuoteLineProperties {
  concept: string;
  /** US dollars as typed; empty: no limit of one's own. */
  cap: string;
  onCap: (cap: string) => void;
}

export function QuoteLine({ concept, cap, onCap }: QuoteLineProperties) {
  const id = useId();
  const quote = useMutation({ mutationFn: () => client.quote(concept) });
  const refusal = quote.error instanceof ClientError ? quote.error.detail : null;
  return (
    <div className={classes.quote}>
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={concept.trim() === ''}
        loading={quote.isPending}
        onClick={() => quote.mutate()}
      >
        What will it take?
      </Button>
      <p role="status">{quote.data && sentenceOf(quote.data)}</p>
      {quote.error && (
        <p role="alert">
          {quote.error.message} {refusal?.fix}
        </p>
      )}
      {quote.data?.model && (
        <label htmlFor={id}>
          At most $
          <input
            id={id}
            type="number"
            min="0.01"
            max={quote.data.model.limitUsd}
            step="0.01"
            placeholder={quote.data.model.limitUsd.toFixed(2)}
            value={cap}
            onChange={(event) => onCap(event.currentTarget.value)}
          />
        </label>
      )}
    </div>
  );
}

function sentenceOf({ time, learnedFrom, model }: Quote): string {
  const seconds = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / 1000));
  const basis = learnedFrom === 0 ? 'by starting values' : `by the last ${learnedFrom} runs`;
  const span = `About ${seconds(time.median)} s (${seconds(time.low)} to ${seconds(time.high)} s, ${basis})`;
  if (model === null) return `${span}; no model is asked, so it costs nothing.`;
  const money = (usd: number): string => `$${usd.toFixed(usd < 0.1 ? 3 : 2)}`;
  return `${span}, and ${money(model.usd.expected)} for ${model.name} (${money(model.usd.low)} to ${money(model.usd.high)}); a run never takes more than ${money(model.limitUsd)}.`;
}
