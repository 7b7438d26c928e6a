// What people can join.
import type { Joinable } from './enrolment.ts';

export const joinables: readonly Joinable[] = [];
