// A tutor: somebody who teaches.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';
import { tutorSubjectOptions } from './choices.ts';

export interface TutorInput {
  name: string;
  subject: (typeof tutorSubjectOptions)[number];
  price: number | null;
  exercises: number | null;
  rating: number | null;
  online: boolean;
}

export interface Tutor extends TutorInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const tutorQuerySchema = z.object({
  page: pageNumber,
});

export type TutorQuery = z.output<typeof tutorQuerySchema>;
