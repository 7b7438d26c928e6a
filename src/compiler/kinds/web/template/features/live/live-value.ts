import { formatMoney, formatNumber, formatPercent } from '../../web/format.ts';
import type { Series } from './series.ts';

/** One record's value now. */
export interface LiveValue {
  id: number;
  title: string;
  value: number;
  /** What it was a day ago. */
  before: number;
  /** The last 24 hours in even steps, the latest last. */
  recent: number[];
}

export interface LiveSeries extends Pick<Series, 'key' | 'title' | 'path' | 'label' | 'as' | 'unit'> {
  /** When the values were worked out: ISO 8601, UTC. */
  at: string;
  values: LiveValue[];
}

export interface LivePoint {
  at: string;
  value: number;
}

export function formatLive({ as, unit }: Pick<Series, 'as' | 'unit'>, value: number): string {
  if (as === 'money') return formatMoney(value, unit ?? 'USD');
  return as === 'percent' ? formatPercent(value) : formatNumber(value, unit);
}
