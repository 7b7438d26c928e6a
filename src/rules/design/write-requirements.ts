/** Writes the requirements: what is served, with the scenarios that prove it, and what is not, with the reason. */
import { caseloadRoles } from '../../blueprint/caseload-roles.ts';
import type { Blueprint, Feature } from '../../blueprint/schema.ts';
import type { Scenario } from '../../blueprint/scenario.ts';
import { listWords } from '../reading/list-words.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import type { Wish } from './product-plan.ts';
import type { Draft, Ledger } from './requirement-ledger.ts';
import { exclusionsOf } from './write-exclusions.ts';
import { promiseOf, tellingOf } from '../families/registry.ts';
import { capabilityByKey } from '../lexicon/capabilities.ts';
import { inSentence } from './sentence-words.ts';
import { sourceOf, tie, writeAct } from './write-act.ts';

export type ScenariosFor = (blueprint: Blueprint, feature: Feature) => Scenario[];

const mostRequirements = 80;

/** `blueprint` has everything but requirements and exclusions. */
export function writeRequirements(
  blueprint: Blueprint,
  reading: Reading,
  wishes: readonly Wish[],
  scenariosFor: ScenariosFor,
): Pick<Blueprint, 'requirements' | 'exclusions'> {
  const ledger: Ledger = {
    drafts: [],
    index: new Map(),
    bySentence: new Map(),
    acts: new Map(),
    covered: [],
    repeats: [],
  };
  const scenarios = new Map(
    blueprint.features.map((feature) => [feature.id, uniqueScenarios(scenariosFor(blueprint, feature))]),
  );
  const inOrder = wishes.toSorted(
    (a, b) => a.sentence.span.start - b.sentence.span.start || a.span.start - b.span.start,
  );
  writeLooks(ledger, blueprint, reading, scenarios);
  const featureFor = (wish: Wish): Feature | undefined => featureOf(wish, blueprint);
  const proofOf = (feature: Feature): Scenario[] => scenariosOf(feature, scenarios);
  for (const wish of inOrder) {
    const { act } = wish;
    if (wish.isAssumed === true) continue;
    if (act === null) writeWish(ledger, wish, blueprint, scenarios);
    else if (inOrder.find((other) => other.act === act) === wish) {
      const own = inOrder.filter((other) => other.act === act);
      writeAct(ledger, act, own, blueprint, featureFor, proofOf);
    }
  }
  const inConceptOrder = sortDrafts(ledger);
  writeAssumptions(ledger, blueprint, scenarios);
  const rest = ledger.drafts.slice(inConceptOrder.length);
  const all = [...inConceptOrder, ...rest].slice(0, mostRequirements);
  const beyond = inConceptOrder.slice(mostRequirements);
  const numbered = all.map((draft, index) => ({ id: `R${index + 1}`, ...draft }));
  const numberOf = new Map(all.map((draft, index) => [ledger.drafts.indexOf(draft), `R${index + 1}`]));
  return { requirements: numbered, exclusions: exclusionsOf(reading, ledger, numberOf, beyond) };
}

function writeLooks(
  ledger: Ledger,
  blueprint: Blueprint,
  reading: Reading,
  scenarios: ReadonlyMap<string, Scenario[]>,
): void {
  const { background, component, span } = reading.appearance;
  const sentences = reading.sentences.filter((sentence) => sentence.outcome.is === 'appearance');
  const sentence = sentences[0] ?? reading.sentences.find((one) => one.span.start === span?.start);
  const home = blueprint.features.find((feature) => feature.kind === 'home');
  if (span === null || sentence === undefined || home === undefined) return;
  const own = (scenarios.get(home.id) ?? []).filter((scenario) =>
    scenario.then.some((step) => step.step === 'see-colour'),
  );
  const { theme } = blueprint;
  const said = [
    background === null ? '' : `The page background is ${background.name} (${theme.background.hex})`,
    component === null
      ? ''
      : `${background === null ? 'The' : 'the'} components are ${component.name} (${theme.component.hex})`,
  ].filter((part) => part !== '');
  const text = said.length === 0 ? 'The product has a dark theme.' : `${said.join(' and ')}.`;
  const draft: Draft = { text, source: sourceOf(span), status: { is: 'served' }, features: [home.id], scenarios: own };
  add(
    ledger,
    'looks',
    own.length > 0
      ? draft
      : {
          ...draft,
          status: {
            is: 'not-served',
            reason: 'Nothing checks the colours in a browser yet.',
            wouldNeed: 'A scenario that reads the colours.',
          },
        },
    sentence,
  );
  for (const other of sentences.slice(1)) ledger.bySentence.set(other, new Set([0]));
}

/** What a description or an opening says: that what it names is there. */
function writeWish(ledger: Ledger, wish: Wish, blueprint: Blueprint, scenarios: ReadonlyMap<string, Scenario[]>): void {
  const feature = featureOf(wish, blueprint);
  const proof = feature === undefined ? [] : scenariosOf(feature, scenarios);
  if (feature === undefined || proof.length === 0) return;
  const text = wish.key === 'fields' ? fieldsText(wish, blueprint) : promiseOf(feature, blueprint, null);
  add(
    ledger,
    feature.id,
    { text, source: sourceOf(wish.span), status: { is: 'served' }, features: [feature.id], scenarios: proof },
    wish.sentence,
  );
}

/** Wishes that no capability stands for, or whose feature is not the one of its name. */
const kindsOfKey: Readonly<Record<string, readonly Feature['kind'][]>> = {
  ranking: ['sort', 'catalogue'],
  sort: ['sort', 'catalogue'],
  mine: ['mine', 'catalogue'],
  present: ['home'],
  fields: ['catalogue'],
};
const pageOfKey: Readonly<Record<string, string>> = {
  'about-page': 'about',
  'contact-page': 'contact',
  'faq-page': 'faq',
  'legal-page': 'terms',
};

/** The feature that serves a wish; what a private list cannot do, its owner's page does. */
function featureOf(wish: Wish, blueprint: Blueprint): Feature | undefined {
  const page = pageOfKey[wish.key];
  if (page !== undefined) return blueprint.features.find((feature) => feature.id === page);
  const kinds = kindsOfKey[wish.key] ?? capabilityByKey(wish.key)?.features ?? [];
  const of = (wanted: Feature['kind']) =>
    blueprint.features.find((feature) => feature.kind === wanted && isAbout(feature, wish.entity));
  const found = kinds.map(of).find((feature) => feature !== undefined);
  // "Companies see the applications for their jobs": what is about theirs, and not their own.
  const isAboutTheirs = wish.key === 'mine' && /\b(for|to|on|about) (their|his|her|my)\b/.test(wish.act?.object ?? '');
  if (isAboutTheirs && wish.act?.actor !== null) return caseloadFor(wish, blueprint) ?? found;
  if (found !== undefined || !kinds.includes('catalogue')) return found;
  return caseloadFor(wish, blueprint) ?? of('mine');
}

/** The list of everybody's, where it is for the actor. */
function caseloadFor({ act, entity }: Wish, { features }: Blueprint): Feature | undefined {
  const actor = act?.actor ?? null;
  return features.find(
    (feature) =>
      feature.kind === 'caseload' &&
      feature.entity === entity &&
      (actor === null || caseloadRoles(feature).includes(actor)),
  );
}

function isAbout(feature: Feature, entity: string | null): boolean {
  return !('entity' in feature) || feature.entity === entity || (entity === null && !aboutRecords.has(feature.kind));
}

/** Which of these serves a wish depends on the records that the wish is about. */
const aboutRecords = new Set<Feature['kind']>([
  'catalogue',
  'search',
  'filter',
  'sort',
  'create',
  'edit',
  'delete',
  'mine',
  'workflow',
]);

function fieldsText(wish: Wish, blueprint: Blueprint): string {
  const entity = blueprint.entities.find((one) => one.name === wish.entity);
  const outcome = wish.sentence.outcome;
  const names = outcome.is === 'description' ? outcome.fields : [];
  const labels = (entity?.fields ?? [])
    .filter((field) => names.includes(field.name))
    .map((field) => inSentence(field.label));
  return `People can look through the list of ${inSentence(entity?.pluralLabel ?? 'records')} and open each one to read its ${labels.length === 0 ? 'details' : listWords(labels)}.`.slice(
    0,
    400,
  );
}

function add(ledger: Ledger, key: string, draft: Draft, sentence: ReadSentence): void {
  const index = ledger.index.get(key) ?? ledger.drafts.push(draft) - 1;
  ledger.index.set(key, index);
  tie(ledger, sentence, index);
}

function sortDrafts(ledger: Ledger): Draft[] {
  const start = (draft: Draft): number =>
    draft.source.from === 'concept' ? draft.source.start : Number.MAX_SAFE_INTEGER;
  return ledger.drafts.toSorted((a, b) => start(a) - start(b));
}

/** Features that nobody asked for are said aloud, with the reason why they are there. */
function writeAssumptions(ledger: Ledger, blueprint: Blueprint, scenarios: ReadonlyMap<string, Scenario[]>): void {
  const claimed = new Set(ledger.index.keys());
  for (const feature of blueprint.features) {
    const proof = scenariosOf(feature, scenarios).filter(
      (scenario) => !ledger.drafts.some((draft) => draft.scenarios.includes(scenario)),
    );
    if (claimed.has(feature.id) || proof.length === 0) continue;
    ledger.drafts.push({
      text: promiseOf(feature, blueprint, null),
      source: { from: 'assumption', because: tellingOf(feature).because },
      status: { is: 'served' },
      features: [feature.id],
      scenarios: proof.slice(0, tellingOf(feature).proofsWhenAssumed),
    });
  }
}

/** The colours' scenario belongs to the requirement about colours. */
function scenariosOf(feature: Feature, scenarios: ReadonlyMap<string, Scenario[]>): Scenario[] {
  const all = scenarios.get(feature.id) ?? [];
  return (
    feature.kind === 'home' ? all.filter((scenario) => !scenario.then.some((step) => step.step === 'see-colour')) : all
  ).slice(0, 12);
}

function uniqueScenarios(all: readonly Scenario[]): Scenario[] {
  return all.filter((scenario, index) => all.findIndex((other) => other.id === scenario.id) === index);
}
