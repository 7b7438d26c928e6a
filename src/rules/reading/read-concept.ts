/** Reads a concept: the first step of the rules brain. Deterministic, offline, no input but the text. */
import { capabilitiesInClause } from '../lexicon/capabilities.ts';
import { domainsInText } from '../lexicon/lexicon.ts';
import { actorNouns, isContainerNoun } from '../lexicon/container-words.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { productKindOf } from '../lexicon/product-kinds.ts';
import { actReader } from './act-reader.ts';
import { cleanConcept } from './clean-concept.ts';
import { findContradictions } from './find-contradictions.ts';
import { nounActs } from './noun-acts.ts';
import { judgeReading } from './judge-reading.ts';
import { findNouns } from './noun-phrases.ts';
import { tagWords, type Word } from './language.ts';
import { readActs } from './read-acts.ts';
import { qualityReason } from './quality.ts';
import { readOutcome } from './read-outcome.ts';
import type { RawAct } from './make-act.ts';
import { namedLast, resolvePronouns } from './resolve-pronouns.ts';
import { resolveShortNames } from './resolve-short-names.ts';
import { readName } from './read-name.ts';
import { readSentence, type RawSentence } from './read-sentences.ts';
import { hasOtherSense } from './other-senses.ts';
import { inSection } from './in-section.ts';
import { sectionsOf } from './sections.ts';
import { readThings } from './read-things.ts';
import { lent } from './without-vessels.ts';
import type { Appearance, ReadActor, Reading, Thing } from './reading.ts';
import { categoryField } from './named-categories.ts';
import { refuseConcept } from './refuse-concept.ts';
import { wordSet } from './word-set.ts';
import { splitText } from './split-text.ts';

/** Most sentences that are read one by one; what is beyond is named as not read. */
const mostSentences = 400;

/**
 * Every sentence ends up as requirements, a question with a default, or an exclusion with its reason; offsets point into the
 * concept as typed. Never throws: a text that is no concept comes back with the verdict `unclear` or `out-of-reach`.
 */
export function readConcept(concept: string): Reading {
  const name = readName(concept);
  const { text: prose, removed } = cleanConcept(concept);
  const text = name === null ? prose : withoutName(prose, name);
  const refusal = refuseConcept(concept, text);
  if (refusal !== null) return { ...emptyReading(concept), verdict: 'unclear', ...refusal };
  const spans = splitText(concept, text);
  const sections = sectionsOf(concept, text, spans);
  const sentences = spans.slice(0, mostSentences).map((span, index) => {
    const previous = spans[index - 1];
    const sentence = readSentence(text, span, previous && text.slice(previous.start, previous.end));
    const section = sections[index];
    return section === undefined ? sentence : inSection(sentence, section);
  });
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    if (before !== undefined && before.acts.length > 0 && !sentence.isHeading)
      sentence.acts = resolvePronouns(sentence.acts, namedLast(before.acts));
  }
  const resolved = resolveShortNames(sentences.flatMap(({ acts }) => acts));
  for (const sentence of sentences) sentence.acts = resolved.splice(0, sentence.acts.length);
  const opening = sentences.find((sentence) => sentence.subject.length > 0);
  for (const sentence of sentences) {
    const isRule = sentence !== opening && sentence.acts.length === 0 && qualityReason(sentence.text) === null;
    if (!isRule || sentence.statement === null) continue;
    // "I want a chart of pages read per child" asks for a part.
    const parts = wanted.test(sentence.text) ? actsOfPart(sentence) : [];
    sentence.acts = parts.length > 0 ? parts : [servedStatement(sentence.statement, sentence.text)];
  }
  for (const sentence of sentences) if (sentence !== opening) sentence.acts.push(...actsOfPart(sentence));
  if (opening !== undefined) opening.acts.push(...actsOfSubject(opening, sentences));
  const subject = subjectWords(opening);
  const domain = domainOfText(`${subject ?? ''} . ${subject ?? ''} . ${text}`);
  const lends = opening?.subject.some((word) => lent.has(word.lower)) === true && /\blibrar/i.test(subject ?? '');
  const kind = isThin(sentences) && !lends ? productKindOf(subject ?? text) : null;
  // "Shopping list" names the product and no part of it.
  const titled = opening ?? sentences[0];
  if (titled !== undefined && kind !== null)
    titled.acts = titled.acts.filter(
      ({ isPart, object, full }) =>
        !isPart || ![...object, ...full].every(({ lower }) => kind.named.includes(lower) || lower === 'list'),
    );
  const acts = sentences.flatMap((sentence) => sentence.acts);
  const told = isTold(sentences);
  // "A shop for tea with products (name, price)" is as much of a shop as one that says nothing of its products.
  const isWhole = kind !== null && tellsOf(sentences, kind.keeps);
  const keeps = told ? [] : (kind?.keeps ?? []);
  const sources = {
    subject: (opening?.subject ?? []).filter(
      (word) => kind === null || keeps.length === 0 || !kind.named.includes(word.lower),
    ),
    assumed: keeps,
    context: opening?.context ?? [],
    acts,
    descriptions: sentences.flatMap(({ description, sheets }) => [
      ...(description === null ? [] : [description]),
      ...sheets,
    ]),
    domain,
  };
  const first = readThings(sources);
  const weighty = first.things.filter((thing) => thing.weight >= 3);
  // "A blog with comments": they are written below something.
  const hung = weighty.length > 0 && weighty.every((thing) => hanging.has(thing.name));
  const whole = hung ? productKindOf(subject ?? text) : null;
  const { things, ofActs } =
    whole !== null && whole.keeps.length > 0
      ? readThings({ ...sources, assumed: whole.keeps.slice(0, 1) })
      : weighty.length > 0
        ? first
        : readThings({ ...sources, isRelaxed: true });
  const kept = things.filter((thing) => thing.weight > 0 && !hasOtherSense(thing.name, text));
  withCategories(sentences, kept, ofActs);
  const appearances = sentences.flatMap((sentence) => sentence.appearance ?? []);
  const questions = findContradictions(text, acts, appearances);
  const toAct = actReader(text, acts, ofActs, kept);
  const reading = {
    concept,
    name,
    subject,
    domain,
    assumed: (kind?.does ?? []).filter((key) => !told || isWhole || plainDeeds.has(key)),
    things: kept,
    actors: readActors(acts),
    appearance: mergeAppearances(appearances),
    questions,
    sentences: [
      ...sentences.map((sentence) => readOutcome(sentence, toAct, kept, questions)),
      ...spans.slice(mostSentences).map((span) => ({
        span,
        text: text.slice(span.start, span.end),
        outcome: {
          is: 'excluded' as const,
          reason: `Only the first ${mostSentences} sentences are read; ask for this as a change later.`,
        },
      })),
    ],
  };
  return { ...reading, ...judgeReading(reading, removed) };
}

/** What is told apart by categories is what the sentence speaks of, or what the product is most about. */
function withCategories(
  sentences: readonly RawSentence[],
  things: readonly Thing[],
  ofActs: readonly (readonly string[])[],
): void {
  let from = 0;
  for (const { categories, acts } of sentences) {
    const named = ofActs.slice(from, from + acts.length).flat();
    from += acts.length;
    const thing = things.find(({ name }) => named.includes(name)) ?? things[0];
    if (categories === null || thing === undefined) continue;
    thing.fields = [...thing.fields.filter(({ name }) => name !== 'category'), categoryField(categories)];
  }
}

/** "Kanban board.", "Comments on each bug.": a part that the product is to have, named in a sentence of its own. */
function actsOfPart({ acts, subject, description, isHeading, text, span }: RawSentence): RawAct[] {
  const isShown = capabilitiesInClause(text).some(
    ({ capability }) => capability.key === 'tally' || capability.key === 'countdown',
  );
  if (acts.length > 0 || (subject.length === 0 && !isShown) || description !== null || isHeading) return [];
  const all = tagWords(text, span.start).filter(({ text: mark }) => !/^[.!?]$/.test(mark));
  const first = wanted.test(text) ? all.findIndex(({ lower }) => !wishing.has(lower)) : 0;
  const said = all.slice(Math.max(0, first));
  const words = isShown
    ? said.slice(
        Math.max(
          0,
          said.findIndex(({ lower }) => lower === 'how'),
        ),
      )
    : said;
  const clause = {
    subject: '',
    actor: null,
    says: 'has',
    isDenied: false,
    start: span.start,
    undergone: null,
  } as const;
  // "Kanban board" is no record, though it is looked at: it is one of what was spoken of before.
  return readActs({ ...clause, words })
    .map((act) => ({
      ...act,
      object: findNouns(act.object, undefined, 'none').length > 0 ? act.object : [],
      capabilities: act.capabilities.filter((key) => !plainParts.has(key)),
    }))
    .filter(({ capabilities }) => capabilities.length > 0);
}

const wanted = /^(?:(?:i|we) (?:want|need|would like)|i'd like|we'd like|show)\b/i;

const wishing = wordSet("i we want need would like 'd a an the show");

const plainParts = new Set(['browse', 'details', 'home']);

/** A poll site has polls, a booking app takes bookings, whether or not the concept says it again. */
function actsOfSubject({ subject }: RawSentence, sentences: readonly RawSentence[]): RawAct[] {
  const words = subject.filter((word) => !isContainerNoun(word.lower));
  const isNamed = words.length === 1 && words.length < subject.length;
  if (!isNamed) return [];
  const clause = { subject: '', actor: null, says: 'has', isDenied: false, start: 0, undergone: null, words } as const;
  const said = new Set(sentences.flatMap(({ acts }) => acts.flatMap(({ capabilities }) => capabilities)));
  return nounActs(words, { ...clause, words }).filter(
    ({ verb, capabilities }) =>
      (verb === 'book' && !sentences.some(({ acts }) => acts.some((act) => /^(book|reserve)/.test(act.verb)))) ||
      capabilities.some((key) => !said.has(key) && namedFor.has(key)),
  );
}

/** Capabilities that a whole product is named for. */
const namedFor = new Set([
  'polls',
  'quiz',
  'calendar',
  'timer',
  'calculator',
  'booking',
  'map',
  'newsletter',
  'tracker',
]);

/** "Emails go out for late returns" says what there is rather than what is forbidden. */
function servedStatement(statement: RawAct, text: string): RawAct {
  const keys = capabilitiesInClause(text).flatMap(({ capability }) => (told.has(capability.key) ? capability.key : []));
  return keys.length === 0 ? statement : { ...statement, rule: null, capabilities: keys, isPart: true };
}

const told = new Set(['outbox', 'notifications', 'newsletter', 'map', 'timer', 'polls', 'points']);

/** Blanks out "called Paws & Claws", so that the name's words are not taken for wishes. */
function withoutName(text: string, name: string): string {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const naming = new RegExp(`\\b(?:called|named|titled|entitled|branded as)\\s+(?:the\\s+)?"?${escaped}"?`, 'gi');
  return text.replaceAll(naming, (match) => ' '.repeat(match.length));
}

function emptyReading(concept: string): Reading {
  const appearance = { background: null, component: null, mode: null, span: null, unknown: [] };
  return {
    concept,
    verdict: 'unclear',
    message: '',
    understood: [],
    notUnderstood: [],
    suggestions: [],
    name: null,
    subject: null,
    domain: 'general',
    assumed: [],
    sentences: [],
    things: [],
    actors: [],
    appearance,
    questions: [],
  };
}

/** Says what is to be built and next to nothing about what people do with it. */
function isThin(sentences: readonly RawSentence[]): boolean {
  const acts = sentences.flatMap((sentence) => sentence.acts);
  const isTold = ({ capabilities, actor, object }: RawAct): boolean =>
    capabilities.length > 0 || (actor !== null && object.length > 0);
  return sentences.length <= 3 && acts.filter(isTold).length <= 1;
}

/** Who tells the fields says what is kept; what goes without saying of such a product still does. */
const isTold = (sentences: readonly RawSentence[]): boolean =>
  sentences.some(({ acts, description }) => description !== null || acts.some(({ details }) => details.length >= 2));

/** Records that belong to others. */
const hanging = new Set(['Comment', 'Review', 'Reply', 'Rating']);

/** Are its fields told of what such a product keeps anyway? */
function tellsOf(sentences: readonly RawSentence[], keeps: readonly string[]): boolean {
  const nouns = new Set([...keeps, 'item', 'piece', 'article']);
  return sentences
    .flatMap(({ description, sheets }) => [...(description === null ? [] : [description]), ...sheets])
    .some(({ subject }) => nouns.has(singularise(subject.at(-1)?.lower ?? '')));
}

/** What goes without saying also where the fields are told: nobody has a todo list that cannot be ticked off. */
const plainDeeds = wordSet('workflow edit delete filter search sort kanban');

/** "Software", "system" and the like are said of every product and hint at nothing. */
function domainOfText(text: string): string {
  const telling = text.replaceAll(
    /\b(software|applications?|apps?|systems?|platforms?|web ?sites?|web|online|programs?|users?)\b/gi,
    ' ',
  );
  return domainsInText(telling)[0]?.domain.key ?? 'general';
}

function subjectWords(sentence: RawSentence | undefined): string | null {
  const words = (sentence?.subject ?? [])
    .map((word: Word) => word.text)
    .join(' ')
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(/\s+([,')])/g, '$1')
    .trim();
  return words === '' ? null : words.slice(0, 120);
}

function readActors(acts: readonly RawAct[]): ReadActor[] {
  const labels = [...new Set(acts.flatMap((act) => act.actor ?? []))];
  const signing = new Map([...actorNouns.values()].map((actor) => [actor.label, actor.signsIn]));
  return labels.map((label) => ({ label, signsIn: signing.get(label) ?? false }));
}

function mergeAppearances(all: readonly Appearance[]): Appearance {
  return {
    background: all.find((one) => one.background !== null)?.background ?? null,
    component: all.find((one) => one.component !== null)?.component ?? null,
    mode: all.find((one) => one.mode !== null)?.mode ?? null,
    span: all.find((one) => one.background !== null || one.component !== null)?.span ?? all[0]?.span ?? null,
    unknown: all.flatMap((one) => one.unknown),
  };
}
