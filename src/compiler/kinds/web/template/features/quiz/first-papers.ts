// The questions that the product opens with, and what people have scored with them so far.
import type { FirstAttempt, FirstPaper } from './seed.ts';

export const firstPapers: readonly FirstPaper[] = [];

export const firstAttempts: readonly FirstAttempt[] = [];
