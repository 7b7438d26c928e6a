// A gauge: how high the river stands.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';

export interface GaugeInput {
  name: string;
  level: number;
}

export interface Gauge extends GaugeInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const gaugeQuerySchema = z.object({
  page: pageNumber,
});

export type GaugeQuery = z.output<typeof gaugeQuerySchema>;
