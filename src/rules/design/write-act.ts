/** Writes what one clause asks for: a requirement in the person's words with every feature that serves it, and what of it is not built. */
import type { Blueprint, Feature } from '../../blueprint/schema.ts';
import type { Scenario } from '../../blueprint/scenario.ts';
import { capabilityByKey } from '../lexicon/capabilities.ts';
import { meaningOfVerb } from '../reading/verb-meanings.ts';
import type { Act, ReadSentence, Span } from '../reading/reading.ts';
import type { Wish } from './product-plan.ts';
import type { Draft, Ledger } from './requirement-ledger.ts';
import { inSentence } from './sentence-words.ts';
import { isByStaff, isOnlyForOthers, notForStaff, runs } from './staff-acts.ts';
import { saidText, wishText } from './requirement-text.ts';
import { withArticle } from './with-article.ts';

/** So many clauses of one sentence share a requirement at most. */
const mostSaid = 3;
/** So many scenarios prove one feature for one requirement at most; the first ones are the most telling. */
const mostProofs = 2;
const mostScenarios = 12;
/** After so many scenarios each further feature gets one fewer, so that the proof of a large product ends in time. */
const thrift = 10;

/** `wishes` are those of one act, `served` the feature of each of them where there is one. */
export function writeAct(
  ledger: Ledger,
  said: Act,
  wishes: readonly Wish[],
  blueprint: Blueprint,
  featureOf: (wish: Wish) => Feature | undefined,
  proofOf: (feature: Feature) => Scenario[],
): void {
  const entity = blueprint.entities.find((one) => one.name === wishes.find((wish) => wish.entity !== null)?.entity);
  const act = entity === undefined ? said : withNoun(said, inSentence(entity.pluralLabel));
  const built = wishes.flatMap((wish) => featureOf(wish) ?? []);
  const isFit = (feature: Feature): boolean => proofOf(feature).length > 0 && !isOnlyForOthers(feature, act, proofOf);
  const features = [...new Set(built)].filter(isFit);
  const [sentence] = wishes.map((wish) => wish.sentence);
  if (sentence === undefined) return;
  if (features.length > 0) addServed(ledger, act, features, sentence, proofOf);
  for (const wish of wishes) {
    const notServed = capabilityByKey(wish.key)?.notServed;
    if (wish.key === 'double-booking') writeDoubleBooking(ledger, wish, blueprint, proofOf);
    else if (notServed !== undefined)
      note(ledger, partOf(act, wish.key, features.length > 0), { is: 'not-served', ...notServed }, wish);
  }
  const [first] = wishes;
  if (act.rule !== null) {
    if (first?.key === 'rule') note(ledger, act.rule, unenforced, first);
    return;
  }
  const [own] = built.filter((feature) => isOnlyForOthers(feature, act, proofOf));
  if (features.length === 0 && own !== undefined && first !== undefined)
    return note(ledger, wishText(act), notForStaff, first);
  const isLeft = features.length === 0 && !wishes.some((wish) => capabilityByKey(wish.key)?.notServed !== undefined);
  if (isLeft && first !== undefined) note(ledger, wishText(act), reasonOf(act, first), first);
}

const unenforced: Draft['status'] = {
  is: 'not-served',
  reason: 'The built-in rules do not enforce this rule yet.',
  wouldNeed: 'A language model or a developer who writes it.',
};

/** "Search them" is read far from what "them" stands for. */
function withNoun(act: Act, plural: string): Act {
  const isBare = act.isNominal && !act.isPart && act.object === '' && manifest.test(act.verb);
  if (isBare) return { ...act, object: plural, phrase: `${act.verb} ${plural}` };
  return {
    ...act,
    phrase: act.phrase.replace(/^([a-z]+(?: for| through| up)?) (?:them|it|these|those)\b/i, `$1 ${plural}`),
  };
}

/** Take what they are about as they stand: "recording" beside accounts is to record accounts. */
const manifest =
  /^(search|filter|sort|browse|view|see|add|post|publish|record|create|edit|update|modify|delete|remove|manage|query|track|list|submit|enter|input)$/;

/** Where a part of the clause is built, the other part is named by what it would be. */
function partOf(act: Act, key: string, isBuilt: boolean): string {
  const label = capabilityByKey(key)?.label ?? '';
  return isBuilt ? `"${capital(act.phrase)}" includes ${label}.` : wishText(act);
}

function reasonOf(act: Act, wish: Wish): Draft['status'] {
  const what = act.object === '' ? act.phrase : act.object.slice(0, 80);
  return wish.key === 'record-missing'
    ? {
        is: 'not-served',
        reason: `The product keeps no records of "${what}"; it concentrates on what the concept speaks of most.`,
        wouldNeed: 'A change request that names it together with its fields, e.g. "keep X with name and date".',
      }
    : {
        is: 'not-served',
        reason: `The built-in rules do not know how to build "${act.words.slice(0, 120)}".`,
        wouldNeed: 'A language model or a developer who writes this part.',
      };
}

function addServed(
  ledger: Ledger,
  act: Act,
  features: readonly Feature[],
  sentence: ReadSentence,
  proofOf: (feature: Feature) => Scenario[],
): void {
  const fresh = features.filter((feature) => !ledger.index.has(feature.id));
  if (fresh.length === 0) {
    const further = furtherProof(ledger, act, features, proofOf);
    if (further === undefined) return sayAgain(ledger, act, features, sentence);
    const draft: Draft = {
      text: saidText([act]),
      source: sourceOf(act.span),
      status: { is: 'served' },
      features: features.map((feature) => feature.id),
      scenarios: [further],
    };
    const index = ledger.drafts.push(draft) - 1;
    ledger.acts.set(index, [act]);
    return tie(ledger, sentence, index);
  }
  const spent = ledger.drafts.reduce((sum, other) => sum + other.scenarios.length, 0);
  const fitting = Math.min(mostProofs - Math.floor(spent / thrift), Math.floor(mostScenarios / fresh.length));
  const share = Math.max(1, fitting);
  const used = new Set(ledger.drafts.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)));
  const isNew = ({ id }: Scenario): boolean => !used.has(id);
  const scenarios = fresh
    .flatMap((feature) => mostTelling(proofOf(feature).filter(isNew), act).slice(0, share))
    .slice(0, mostScenarios);
  if (scenarios.length === 0) {
    // Others were said first, which the feature's scenarios prove already.
    for (const feature of fresh) ledger.index.set(feature.id, provenBy(ledger, proofOf(feature)));
    return sayAgain(ledger, act, features, sentence);
  }
  const draft: Draft = {
    text: saidText([act]),
    source: sourceOf(act.span),
    status: { is: 'served' },
    features: features.map((feature) => feature.id),
    scenarios,
  };
  const index = ledger.drafts.push(draft) - 1;
  ledger.acts.set(index, [act]);
  for (const feature of fresh) ledger.index.set(feature.id, index);
  tie(ledger, sentence, index);
}

/** The draft that one of these scenarios proves. */
function provenBy(ledger: Ledger, proofs: readonly Scenario[]): number {
  const ids = new Set(proofs.map(({ id }) => id));
  return Math.max(
    0,
    ledger.drafts.findIndex(({ scenarios }) => scenarios.some(({ id }) => ids.has(id))),
  );
}

/** A feature of many parts is asked for part by part: each wish is a requirement of its own as long as something proves it. */
function furtherProof(
  ledger: Ledger,
  act: Act,
  features: readonly Feature[],
  proofOf: (feature: Feature) => Scenario[],
): Scenario | undefined {
  const isSaid = [...ledger.acts.values()].flat().some((other) => isSameDeed(other, act));
  if (isSaid) return undefined;
  const used = new Set(ledger.drafts.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)));
  const isFit = (scenario: Scenario): boolean =>
    !used.has(scenario.id) && (!runs.test(act.verb) || isByStaff(scenario, act));
  const left = features.flatMap((feature) => proofOf(feature).filter(isFit));
  return mostTelling(left, act).find((scenario) => sharedWords(scenario.title, act.words) > 0);
}

/** Those whose title says most of what was said, and of whom, come first, otherwise in their own order. */
function mostTelling(scenarios: readonly Scenario[], act: Act): Scenario[] {
  const said = `${act.actor ?? ''} ${act.words}`;
  const shared = new Map(scenarios.map((scenario) => [scenario, sharedWords(scenario.title, said)]));
  return scenarios.toSorted((one, other) => (shared.get(other) ?? 0) - (shared.get(one) ?? 0));
}

/** Words of four letters or more that begin alike: "quizzes" and "quiz", "scores" and "scored". */
function sharedWords(one: string, other: string): number {
  const stems = (text: string) =>
    new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 4)));
  const [mine, theirs] = [stems(one), stems(other)];
  return [...mine].filter((stem) => theirs.has(stem)).length;
}

/** What is said twice is one requirement: near by it joins the sentence, far away the fuller wording stays and the other is noted. */
function sayAgain(ledger: Ledger, act: Act, features: readonly Feature[], sentence: ReadSentence): void {
  const indexes = [...new Set(features.flatMap((feature) => ledger.index.get(feature.id) ?? []))];
  for (const index of indexes) tie(ledger, sentence, index);
  const [index] = indexes;
  const draft = index === undefined ? undefined : ledger.drafts[index];
  const acts = index === undefined ? [] : (ledger.acts.get(index) ?? []);
  const [first] = acts;
  if (index === undefined || draft === undefined || first === undefined) return;
  const isNear = draft.source.from === 'concept' && draft.source.start >= sentence.span.start;
  const isSame = indexes.length === 1 && features.length === draft.features.length;
  const says = acts.some((other) => includesWords(other.phrase, act.phrase));
  if (isNear && !says && first.actor === act.actor && acts.length < mostSaid && !act.isPart && !first.isPart) {
    const fuller = acts.filter((other) => !includesWords(act.phrase, other.phrase));
    ledger.acts.set(index, [...fuller, act]);
    draft.text = saidText([...fuller, act]);
  } else if (isSame && !isNear && first.isNominal && !act.isNominal) {
    for (const other of acts) ledger.repeats.push({ span: other.span, index });
    ledger.acts.set(index, [act]);
    Object.assign(draft, { text: saidText([act]), source: sourceOf(act.span) });
  } else if (!says && !acts.some((other) => isSameDeed(other, act))) ledger.covered.push({ span: act.span, index });
  else if (!isNear) ledger.repeats.push({ span: act.span, index });
}

/** Verb and object are the same, or mean the same of the same records. */
function isSameDeed(one: Act, other: Act): boolean {
  const [mine, theirs] = [meaningOfVerb(one.verb), meaningOfVerb(other.verb)];
  const isSameVerb = one.verb === other.verb || (mine !== null && mine.join(' ') === theirs?.join(' '));
  const isSameObject = one.object === other.object || (one.things.length > 0 && one.things[0] === other.things[0]);
  return isSameVerb && isSameObject;
}

const includesWords = (longer: string, shorter: string): boolean => {
  const words = longer.toLowerCase().split(' ');
  return shorter
    .toLowerCase()
    .split(' ')
    .every((word) => words.includes(word));
};

function note(ledger: Ledger, text: string, status: Draft['status'], wish: Wish): void {
  const key = `not ${text.toLowerCase()}`;
  const known = ledger.index.get(key);
  const index =
    known ?? ledger.drafts.push({ text, source: sourceOf(wish.span), status, features: [], scenarios: [] }) - 1;
  ledger.index.set(key, index);
  tie(ledger, wish.sentence, index);
}

/** The rule that belongs to every booking; whether the concept says it or not, it is proven by trying. */
function writeDoubleBooking(
  ledger: Ledger,
  wish: Wish,
  blueprint: Blueprint,
  proofOf: (feature: Feature) => Scenario[],
): void {
  const feature = blueprint.features.find((one) => one.kind === 'booking');
  const entity = blueprint.entities.find((one) => one.name === wish.entity);
  const noun = feature?.noun ?? entity?.label;
  if (noun === undefined) return;
  const text = `${capital(withArticle(inSentence(noun)))} is refused when the place or time is already taken.`;
  const scenarios =
    feature === undefined ? [] : proofOf(feature).filter(({ id }) => /-no-(double-|over)booking$/.test(id));
  if (feature === undefined || scenarios.length === 0) return note(ledger, text, unenforced, wish);
  const index =
    ledger.index.get('double-booking') ??
    ledger.drafts.push({
      text,
      source: sourceOf(wish.span),
      status: { is: 'served' },
      features: [feature.id],
      scenarios,
    }) - 1;
  ledger.index.set('double-booking', index);
  // A scenario writes records: it is run once, for the requirement that it proves best.
  for (const draft of ledger.drafts) {
    if (draft === ledger.drafts[index] || !draft.scenarios.some((one) => scenarios.includes(one))) continue;
    const kept = draft.scenarios.filter((one) => !scenarios.includes(one));
    const used = new Set(ledger.drafts.flatMap((other) => other.scenarios.map(({ id }) => id)));
    draft.scenarios =
      kept.length > 0
        ? kept
        : proofOf(feature)
            .filter(({ id }) => !used.has(id))
            .slice(0, 1);
  }
  tie(ledger, wish.sentence, index);
}

export function tie(ledger: Ledger, sentence: ReadSentence, index: number): void {
  ledger.bySentence.set(sentence, (ledger.bySentence.get(sentence) ?? new Set()).add(index));
}

export const sourceOf = ({ start, end }: Span): Draft['source'] => ({
  from: 'concept',
  start,
  end: Math.max(end, start + 1),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
