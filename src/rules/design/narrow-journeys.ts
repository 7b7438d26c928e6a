/** Journeys by the vehicles that the concept speaks of: a bus company sells no flights, and buses and trains together are trips. */
import { inTurn, pick } from '../lexicon/generate.ts';
import type { LexiconEntity } from '../lexicon/lexicon-entity.ts';
import type { Thing } from '../reading/reading.ts';

const vehicles: Readonly<Record<string, RegExp>> = {
  Flight: /\b(flights?|airlines?|air tickets?|planes?)\b/i,
  Train: /\b(trains?|rail(way)?s?)\b/i,
  Bus: /\b(bus|buses|coach tickets?)\b/i,
  Ferry: /\b(ferry|ferries)\b/i,
};
/** Near enough to one another for wheels. */
const towns = {
  origin: pick('Toronto, Kingston, Hamilton, London, Ottawa, Windsor'),
  destination: pick('Montréal, Québec, Niagara Falls, Sudbury, Barrie, Peterborough, Guelph, Cornwall'),
};

/** The thing with its lexicon entity narrowed; any other thing as it is. */
export function narrowJourneys(thing: Thing, concept: string): Thing {
  const { known } = thing;
  if (known?.name !== 'Flight') return thing;
  const named = Object.keys(vehicles).filter((vehicle) => vehicles[vehicle]?.test(concept));
  if (named.length === 0) return thing;
  const narrowed = { ...thing, known: withVehicles(known, named) };
  return named.length > 1 && Object.keys(vehicles).includes(thing.label)
    ? { ...narrowed, label: 'Trip', pluralLabel: 'Trips' }
    : narrowed;
}

function withVehicles(known: LexiconEntity, named: readonly string[]): LexiconEntity {
  const fields = known.fields
    .map((field) => (field.name === 'kind' ? { ...field, options: [...named] } : field))
    .filter((field) => field.name !== 'kind' || named.length > 1);
  const { kind: _any, ...others } = known.seeds.generate;
  const generate = {
    ...others,
    ...(named.length > 1 && { kind: inTurn(named.join(', ')) }),
    ...(!named.includes('Flight') && towns),
  };
  return { ...known, fields, seeds: { ...known.seeds, generate } };
}
