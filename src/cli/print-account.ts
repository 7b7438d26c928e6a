/** What a run took, as a line. */
import type { Account } from '../contract/quote.ts';

export function printAccount({ time, model, capUsd }: Account): string {
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  const spent = `\nIt took ${seconds(time.building)} of building, ${seconds(time.repairs)} of our own repairs${time.waiting >= 1000 ? `, ${seconds(time.waiting)} of waiting` : ''}`;
  const { building, repairs } = model;
  if (building.calls + repairs.calls === 0) return `${spent}; no model was asked.`;
  return `${spent}; models took $${building.usd.toFixed(4)} on building and $${repairs.usd.toFixed(4)} on repairs${capUsd === null ? '' : `, of $${capUsd.toFixed(2)} allowed`}.`;
}
