/** What is known about a record while one of its values is being made. */
import type { SeedValue } from '../../blueprint/schema.ts';
import type { Random } from './random.ts';

export interface Surroundings {
  /** The entity's label. */
  label: string;
  /** Values that the record has already. */
  values: Readonly<Record<string, SeedValue>>;
  random: Random;
  /** The record's place among its kind, from 0. */
  position: number;
}
