/** What people are answered: what they asked for, or why not. */
import type { ErrorCode } from '../errors.ts';

/** An expected "no", in words for the person. The lists belong to `concept-unclear`. */
export interface Refusal {
  code: ErrorCode;
  message: string;
  fix: string;
  understood?: string[];
  notUnderstood?: string[];
  suggestions?: string[];
}

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };
