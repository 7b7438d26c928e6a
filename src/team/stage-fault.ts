/** What a stage's exception means for the run. */
import { AppError, type ErrorCode } from '../errors.ts';
import type { StepName, TransitionEvent } from './transition.ts';

/** Somebody has to do something first; trying again at once cannot help. */
const permanent: readonly ErrorCode[] = [
  'invalid-input',
  'concept-unclear',
  'conflict',
  'too-large',
  'git-missing',
  'browser-missing',
  'isolation-missing',
];

export function stageFault(step: StepName, error: unknown): Extract<TransitionEvent, { event: 'step-fault' }> {
  if (error instanceof AppError) {
    const { code, message, fix } = error;
    return { event: 'step-fault', failure: { code, message, fix }, retriable: !permanent.includes(code) };
  }
  return {
    event: 'step-fault',
    failure: {
      code: 'internal',
      message: `Something unexpected went wrong in the step "${step}".`,
      fix: "Retry the run; if it happens again, the server's log has the details.",
    },
    retriable: true,
  };
}
