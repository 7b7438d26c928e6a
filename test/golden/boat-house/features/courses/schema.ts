// A course: learning by the water, in small groups.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';

export interface CourseInput {
  name: string;
  startsOn: string;
  places: number;
}

export interface Course extends CourseInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const courseQuerySchema = z.object({
  page: pageNumber,
});

export type CourseQuery = z.output<typeof courseQuerySchema>;
