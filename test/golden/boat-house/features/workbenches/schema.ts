// A workbench: a bench with tools, by the hour.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';
import { workbenchKindOptions } from './choices.ts';

export interface WorkbenchInput {
  name: string;
  kind: (typeof workbenchKindOptions)[number];
}

export interface Workbench extends WorkbenchInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const workbenchQuerySchema = z.object({
  page: pageNumber,
});

export type WorkbenchQuery = z.output<typeof workbenchQuerySchema>;
