/**
 * `bench natural [--misses]`: concepts of our own as people type them, designed by the rules: precision and recall of records and of
 * capabilities, recall of the fields that the text names, for those that the rules are mended with, for further ones written by
 * somebody who did not know the rules, and for those that only measure; milliseconds of reading and designing. `--misses` lists the differences of the first two on the error stream.
 */
import type { Blueprint } from '../../src/blueprint/schema.ts';
import { chooseEntities } from '../../src/rules/design/choose-entities.ts';
import { collectWishes } from '../../src/rules/design/collect-wishes.ts';
import { designBlueprint } from '../../src/rules/design/design-blueprint.ts';
import { readConcept } from '../../src/rules/reading/read-concept.ts';
import { compare, emptyTally, isSameThing, round, shares } from './compare-labels.ts';
import { machine, peakMemoryMB, percentile } from './measure.ts';
import { heldOut, tuned, type NaturalConcept } from './natural-concepts.ts';
import { readFurtherConcepts } from './natural/further-concepts.ts';
import { labelsOfKeys } from './read-vocabulary.ts';

const further = readFurtherConcepts();

export function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  design('A reading list with books.');
  const times: number[] = [];
  const measured = {
    tuned: measure(tuned, times, args.includes('--misses')),
    further: measure(further, times, args.includes('--misses')),
    heldOut: measure(heldOut, times, false),
  };
  return Promise.resolve({
    n: tuned.length + further.length + heldOut.length,
    ...measured,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    peakMemoryMB: peakMemoryMB(),
    machine,
  });
}

function measure(concepts: readonly NaturalConcept[], times: number[], isTelling: boolean): Record<string, unknown> {
  const tallies = { things: emptyTally(), capabilities: emptyTally() };
  const fields = { found: 0, of: 0 };
  for (const { text, things, capabilities } of concepts) {
    const start = performance.now();
    const found = design(text);
    times.push(performance.now() - start);
    const labels = things.map((thing) => thing.split(': ')[0] ?? '');
    const entities = found.entities.map((entity) => entity.label.toLowerCase());
    const missedFields = things.flatMap((thing) => fieldsMissed(thing, found.entities, fields));
    const said = {
      things: compare(labels, entities, isSameThing, tallies.things, found.taken),
      capabilities: compare(
        capabilities,
        found.capabilities,
        (one, other) => one === other,
        tallies.capabilities,
        found.offered,
      ),
      fields: missedFields.map((field) => `-${field}`).join(' '),
    };
    const parts = Object.entries(said).filter(([, difference]) => difference !== '');
    if (!isTelling || parts.length === 0) continue;
    console.error(
      `${text.slice(0, 60)}\n    ${parts.map(([what, difference]) => `${what}: ${difference}`).join('  |  ')}`,
    );
  }
  return {
    things: shares(tallies.things),
    fields: round(fields.found / fields.of),
    capabilities: shares(tallies.capabilities),
  };
}

type Entity = Blueprint['entities'][number];

function design(text: string): {
  entities: readonly Entity[];
  taken: string[];
  capabilities: string[];
  offered: string[];
} {
  const reading = readConcept(text);
  if (reading.verdict !== 'clear') return { entities: [], taken: [], capabilities: [], offered: [] };
  const chosen = chooseEntities(reading);
  const { entities, features } = designBlueprint(reading);
  const labels = new Set(entities.map((entity) => entity.label));
  return {
    entities,
    taken: chosen.entities
      .map((entity) => entity.label)
      .filter((label) => !labels.has(label))
      .map((label) => label.toLowerCase()),
    offered: features.flatMap((feature) => [
      ...(offeredBy[feature.kind] ?? []),
      ...(feature.kind === 'account' && feature.roles !== undefined ? ['roles'] : []),
    ]),
    capabilities: labelsOfKeys(collectWishes(reading, chosen).map((wish) => wish.key)),
  };
}

/** What every list and form of a product offers, asked for or not: no merit, but no lack either. */
const offeredBy: Readonly<Record<string, string[]>> = {
  catalogue: ['browse', 'details'], create: ['create'], edit: ['edit'], delete: ['delete'], search: ['search'], filter: ['filter'], categories: ['filter'], sort: ['sort'],
  board: ['kanban', 'status'], workflow: ['status'], dashboard: ['dashboard'], account: ['account'], mine: ['mine'], contact: ['contact-page'], player: ['media-player'],
  booking: ['booking'], roles: ['roles'], admin: ['roles'], comments: ['comments'],
}; // prettier-ignore

/** The fields of a labelled thing that its record does not have; those of a thing that was missed count as missed. */
function fieldsMissed(thing: string, entities: readonly Entity[], tally: { found: number; of: number }): string[] {
  const [label = '', named = ''] = thing.split(': ');
  const wanted = named.split(', ').filter((field) => field !== '' && !field.startsWith('?'));
  if (label.startsWith('?')) return [];
  const meant = entities.filter((entity) =>
    label.split('/').some((one) => isSameThing(one, entity.label.toLowerCase())),
  );
  // "Seen on" is the date of a sighting.
  const isDated = meant.some((entity) => entity.fields.some(({ type }) => type === 'date' || type === 'datetime'));
  const fields = meant.flatMap((entity) => entity.fields.map((field) => wordsOf(`${field.name} ${field.label}`)));
  const missed = wanted.filter(
    (one) =>
      !one.split('/').some((name) => (name === 'date' && isDated) || fields.some((words) => isField(name, words))),
  );
  tally.of += wanted.length;
  tally.found += wanted.length - missed.length;
  return missed.map((field) => `${label.split('/')[0]}.${field}`);
}

/** One word for what is called in several ways. */
const alike: Readonly<Record<string, string>> = {
  photo: 'picture',
  image: 'picture',
  where: 'location',
  place: 'location',
  colour: 'color',
  phone: 'phone',
};

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/\W+/)
      .map((word) => word.replace(/s$/, ''))
      .map((word) => alike[word] ?? word),
  );

/** Every word of the label is in the field's name or label, but for small ones: "frames with brood" is `frames`. */
const isField = (label: string, words: ReadonlySet<string>): boolean =>
  [...wordsOf(label)].every((word) => words.has(word));
