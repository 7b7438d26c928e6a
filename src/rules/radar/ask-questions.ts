/**
 * The radar: what a concept contradicts itself in and what it leaves open, with what each answer would change about the product as it is
 * designed. Each answer is a change request that was carried out here, so nothing is offered that would not be done. Pure.
 */
import { differenceOfBlueprints } from '../../blueprint/difference.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import type { OpenQuestion, QuestionOption } from '../../contract/question.ts';
import { applyChange } from '../change/apply-change.ts';
import { readChange } from '../change/read-change.ts';
import type { Candidate } from './candidate.ts';
import { findConflicts } from './find-conflicts.ts';
import { findSilences } from './find-silences.ts';

/** What is contradicted comes first, then what changes most. */
export function askQuestions(concept: string, blueprint: Blueprint): OpenQuestion[] {
  const candidates = [...findConflicts(concept, blueprint), ...findSilences(concept, blueprint)];
  const known = new Set<string>();
  return candidates
    .filter(({ id }) => !known.has(id) && known.add(id))
    .flatMap((candidate) => weighed(candidate, blueprint) ?? [])
    .toSorted(
      (one, other) => Number(other.kind === 'conflict') - Number(one.kind === 'conflict') || other.weight - one.weight,
    );
}

/** Null where no answer would change anything. */
function weighed(candidate: Candidate, blueprint: Blueprint): OpenQuestion | null {
  const weighedOptions = candidate.options.map(([label, request]) => ({
    label,
    request,
    ...effectOf(request, blueprint),
  }));
  const useful = weighedOptions.filter(({ points }) => points > 0);
  if (useful.length === 0) return null;
  // What is so already is what nobody has to ask for; an answer that cannot be carried out is not offered, and is never the default.
  const asIs = weighedOptions.find(({ points, isSo }) => points === 0 && (isSo || candidate.isPair === true));
  const kept = asIs === undefined ? useful.slice(0, 3) : [asIs, ...useful].slice(0, 4);
  const options: QuestionOption[] = [
    ...(asIs === undefined ? [{ label: candidate.asIs ?? 'As it is designed now', request: null, effect: [] }] : []),
    ...kept.map(({ label, request, effect }) => ({ label, request, effect })),
  ];
  const { id, kind, text, because, own = null } = candidate;
  return {
    id,
    kind,
    text,
    because,
    options,
    chosen: 0,
    own,
    weight: id === 'name' ? 1 : Math.max(...useful.map(({ points }) => points)),
  };
}

/** Points in which the blueprint would differ; `isSo`: the request was understood, and all of it is there. */
function effectOf(request: string | null, blueprint: Blueprint): { effect: string[]; points: number; isSo: boolean } {
  const so = { effect: [], points: 0, isSo: true };
  const impossible = { ...so, isSo: false };
  if (request === null) return so;
  const reading = readChange(request, blueprint);
  if (reading.kind === 'unclear') return impossible;
  const outcome = applyChange(blueprint, reading.operations, { id: 'answer', text: request });
  if (!outcome.ok) return impossible;
  // A requirement that only says that it was asked for is no change of the product.
  const points = differenceOfBlueprints({ ...blueprint, requirements: [] }, { ...outcome.blueprint, requirements: [] });
  // Example records are many, and one decision.
  const records = points.filter(({ subject }) => subject.startsWith('seed record')).length;
  return points.length === 0
    ? so
    : { effect: outcome.effect.sentences, points: points.length - records + Math.min(records, 1), isSo: false };
}
