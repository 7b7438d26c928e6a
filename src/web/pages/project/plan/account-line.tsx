/** What a run took in the end: time on building and on our own repairs, and money where a model was asked. */
import { useQuery } from '@tanstack/react-query';
import type { Account, Spending } from '../../../../contract/quote.ts';
import { client } from '../../../client.ts';
import { formatDuration } from '../../../ui/format-duration.ts';
import classes from './plan-panel.module.css';

export function AccountLine({ runId }: { runId: string }) {
  const { data } = useQuery({ queryKey: ['account', runId], queryFn: ({ signal }) => client.account(runId, signal) });
  return data === undefined ? null : <p className={classes.left}>{sentenceOf(data)}</p>;
}

function sentenceOf({ time, model, capUsd }: Account): string {
  const waited = time.waiting >= 1000 ? `, ${formatDuration(time.waiting)} of waiting for people` : '';
  const spent = `It took ${formatDuration(time.building)} of building and ${formatDuration(time.repairs)} of our own repairs${waited}.`;
  if (model.building.calls + model.repairs.calls === 0) return `${spent} No model was asked, so it cost nothing.`;
  const cap = capUsd === null ? '' : ` You allowed $${capUsd.toFixed(2)}.`;
  return `${spent} Models took ${words(model.building)} on building and ${words(model.repairs)} on calls that failed or mended an answer.${cap}`;
}

function words({ calls, tokens, usd }: Spending): string {
  return `$${usd.toFixed(usd < 0.1 ? 4 : 2)} (${calls} ${calls === 1 ? 'call' : 'calls'}, ${tokens.toLocaleString('en')} tokens)`;
}
