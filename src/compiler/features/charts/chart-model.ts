/** A chart: what it measures in each of its groups. */
import type { FieldModel } from '../../product-model.ts';
import type { Measured } from './measured.ts';

export interface ChartModel extends Measured {
  type: 'bar' | 'line' | 'pie';
  groupBy: FieldModel;
}

/** Grouped by month, or by day in a short period. */
export function isOverTime(chart: ChartModel): boolean {
  return chart.groupBy.type === 'date' || chart.groupBy.type === 'datetime';
}
