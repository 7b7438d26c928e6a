/** Decides what the measured gates mean for the release. Pure. */
import { describeMeasure, type GateResult, holds } from '../contract/gate.ts';
import type { StepOutcome } from './transition.ts';
import { listed } from './wording.ts';

/** A gate that could not run stops nothing: it is no finding about the product, and is shown as what it is. */
export function judgeGates(gates: readonly GateResult[]): Extract<StepOutcome, { step: 'gate' }> {
  const missed = gates.filter(({ required, verdict }) => required && verdict === 'fail');
  if (missed.length === 0) return { step: 'gate', passed: true };
  const figures = missed.map(
    ({ gate, measures }) =>
      `${gate} (${measures
        .filter((measure) => !holds(measure))
        .map(describeMeasure)
        .join('; ')})`,
  );
  return {
    step: 'gate',
    passed: false,
    failure: {
      code: 'gate-missed',
      message: `The product is not released: it missed ${missed.length === 1 ? 'the gate' : 'the gates'} ${listed(figures)}.`,
      fix: 'The findings stand in the log beside the gate. Mend the files where somebody has edited them by hand, or say the concept in other words, then retry.',
    },
  };
}
