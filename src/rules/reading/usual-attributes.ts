/**
 * Nouns that are attributes where a list tells what a record says, though elsewhere they may name records of their own: a room is
 * booked, but "coach, room and start time" are told of a class.
 */
import type { FieldType } from '../../blueprint/schema.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { wordSet } from './word-set.ts';

const usual: readonly (readonly [FieldType, ReadonlySet<string>])[] = [
  [
    'text',
    wordSet(`
      variety material period origin region producer supplier manufacturer vendor carrier shelf room floor row colour color style instrument town theme format language
      source method tool habitat medication allergy allergies diet vaccine purpose occasion person holder serial barcode nickname profession unit batch lot
      edition series chapter headline caption species wind grape scent texture fabric flavour flavor aroma nose palate route field branch team host
      coach trainer teacher instructor judge player guest party client customer patient student member family tenant landlord driver passenger lender borrower reader
      translator illustrator narrator photographer engine fuel model make plate equipment start destination weekday bus train flight station platform gate seat
      court lawyer deputy assignee component version browser device system habitat rhythm key tuning voice ensemble programme program menu dish topping size
      frame gear gears shoes hydration flour yeast mix shade tooth vintage winery label shape finish plot hive queen breed sire dam ward diagnosis symptom
    `),
  ],
  ['long-text', wordSet('story quote symptoms treatment agenda minutes lesson recipe findings observation observations idea answer question plan report memory biography')],
  ['integer', wordSet('players copies pieces jars boxes bottles lessons rounds sets repetitions reps laps bedrooms floors windows doors children adults persons employees')],
  ['number', wordSet('reading value hydration consumption power voltage current pressure humidity depth altitude thickness diameter radius interval')],
  ['date', wordSet('harvest kickoff renewal anniversary inspection premiere handover')],
]; // prettier-ignore

/** By its last word, or by the word before "of": "year of harvest", "place of discovery". Null for what is none. */
export function usualType(phrase: string): FieldType | null {
  const words = phrase.split(' ');
  if (words.length > 4 || words.some((word) => /^(with|in|on|at|for|from|by|to|and)$/.test(word))) return null;
  const last = words.at(-1) ?? '';
  const found = usual.find(
    ([, nouns]) => nouns.has(last) || (nouns.has(singularise(last)) && singularise(last) === last),
  );
  return found?.[0] ?? null;
}
