/**
 * `bench read [--misses]`: what the rules read in 100 concepts, against what a person read in them: precision and recall of entities and
 * capabilities, share of right colours, milliseconds of reading and choosing. `--misses` lists each difference on the error stream.
 */
import { chooseEntities } from '../../src/rules/design/choose-entities.ts';
import { collectWishes } from '../../src/rules/design/collect-wishes.ts';
import { families } from '../../src/rules/families/registry.ts';
import { resolveColour } from '../../src/rules/lexicon/colours.ts';
import { readConcept } from '../../src/rules/reading/read-concept.ts';
import type { ReadColour } from '../../src/rules/reading/reading.ts';
import { compare, emptyTally, isSameThing, round, shares } from './compare-labels.ts';
import { readConcepts } from './concepts.ts';
import { machine, peakMemoryMB, percentile } from './measure.ts';
import { readLabels, type ReadLabel } from './read-labels.ts';
import { labelsOfKeys } from './read-vocabulary.ts';

interface Read {
  entities: string[];
  /** Understood, then taken over by a feature that keeps such records itself: questions by a quiz. */
  taken: string[];
  capabilities: string[];
  background: ReadColour | null;
  component: ReadColour | null;
}

export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const concepts = new Map(readConcepts('webgen-train.jsonl', args).map(({ id, concept }) => [id, concept]));
  const isTelling = args.includes('--misses');
  const tallies = { capabilities: emptyTally(), entities: emptyTally() };
  const colours = { right: 0, of: 0 };
  const times: number[] = [];
  read('A reading list with books.');
  for (const label of readLabels) {
    const concept = concepts.get(label.id);
    if (concept === undefined) throw new Error(`The concepts have no ${label.id}.`);
    const start = performance.now();
    const found = read(concept);
    times.push(performance.now() - start);
    const entities = compare(label.entities, found.entities, isSameThing, tallies.entities, found.taken);
    const capabilities = compare(
      label.capabilities,
      found.capabilities,
      (one, other) => one === other,
      tallies.capabilities,
    );
    const isRight = [isColour(found.background, label.background), isColour(found.component, label.component)];
    colours.right += isRight.filter(Boolean).length;
    colours.of += 2;
    if (isTelling) tell(label, { entities, capabilities, colours: isRight.every(Boolean) ? '' : 'wrong colours' });
  }
  return {
    n: readLabels.length,
    capabilities: shares(tallies.capabilities),
    entities: shares(tallies.entities),
    colours: round(colours.right / colours.of),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    peakMemoryMB: peakMemoryMB(),
    machine,
  };
}

function read(concept: string): Read {
  const reading = readConcept(concept);
  const chosen = chooseEntities(reading);
  const draft = { reading, wishes: collectWishes(reading, chosen), entities: chosen.entities };
  const capabilities = labelsOfKeys(draft.wishes.map((wish) => wish.key));
  const before = draft.entities.map((entity) => entity.label.toLowerCase());
  for (const family of families) family.prepare?.(draft);
  const { background, component } = reading.appearance;
  const entities = draft.entities.map((entity) => entity.label.toLowerCase());
  return {
    entities,
    taken: before.filter((label) => !entities.includes(label)),
    capabilities,
    background,
    component,
  };
}

function isColour(found: ReadColour | null, name: string): boolean {
  const wanted = resolveColour(name);
  return found !== null && (found.name.toLowerCase() === name || wanted?.hex === found.hex);
}

function tell({ id }: ReadLabel, differences: Readonly<Record<string, string>>): void {
  const parts = Object.entries(differences).filter(([, text]) => text !== '');
  if (parts.length > 0) console.error(`${id}  ${parts.map(([what, text]) => `${what}: ${text}`).join('  |  ')}`);
}
