/** Reads a concept: the first step of the rules brain. Deterministic, offline, no input but the text. */
import { capabilitiesInClause } from '../lexicon/capabilities.ts';
import { domainsInText } from '../lexicon/lexicon.ts';
import { actorNouns, isContainerNoun } from '../lexicon/container-words.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { productKindOf } from '../lexicon/product-kinds.ts';
import { isAttribute } from './attributes.ts';
import { actPhrase, isFragment } from './act-phrase.ts';
import { cleanConcept } from './clean-concept.ts';
import { findContradictions } from './find-contradictions.ts';
import { nounActs } from './noun-acts.ts';
import { isSuffix } from './noun-senses.ts';
import { judgeReading } from './judge-reading.ts';
import type { Word } from './language.ts';
import { qualityReason } from './quality.ts';
import type { RawAct } from './make-act.ts';
import { namedLast, resolvePronouns } from './resolve-pronouns.ts';
import { resolveShortNames } from './resolve-short-names.ts';
import { ruleText } from './read-rule.ts';
import { readName } from './read-name.ts';
import { readSentence, type RawSentence } from './read-sentences.ts';
import { hasOtherSense } from './other-senses.ts';
import { inSection } from './in-section.ts';
import { sectionsOf } from './sections.ts';
import { readThings } from './read-things.ts';
import { lent } from './without-vessels.ts';
import type {
  Act,
  Appearance,
  ReadActor,
  Reading,
  ReadQuestion,
  ReadSentence,
  SentenceOutcome,
  Thing,
} from './reading.ts';
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
    if (isRule && sentence.statement !== null) sentence.acts = [servedStatement(sentence.statement, sentence.text)];
  }
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

type ToAct = (raw: RawAct) => Act;

function actReader(
  text: string,
  acts: readonly RawAct[],
  ofActs: readonly string[][],
  things: readonly Thing[],
): ToAct {
  const names = new Map(acts.map((act, index) => [act, ofActs[index] ?? []]));
  const kept = new Set(things.map((thing) => thing.name));
  return (raw) => {
    const own = (names.get(raw) ?? []).filter((name) => kept.has(name));
    return {
      span: raw.span,
      words: raw.words,
      phrase: actPhrase(raw),
      isNominal: raw.isNominal || raw.isPart,
      verb: raw.verb,
      object: raw.object.map((word) => word.lower).join(' '),
      actor: raw.actor,
      capabilities: raw.capabilities,
      things: own,
      isPart: raw.isPart,
      isLoose: raw.object.every(
        (word) =>
          !['NOUN', 'PROPN'].includes(word.part) ||
          isContainerNoun(word.lower) ||
          isSuffix(word) ||
          isRanking(word.lower),
      ),
      isAttribute: isAttribute(raw.object.at(-1)?.lower ?? ''),
      rule: raw.rule === null ? null : ruleText(text.slice(raw.rule.start, raw.rule.end)),
      excluded: raw.rule === null ? exclusionOf(raw, own) : null,
    };
  };
}

/** What a product is good for rather than what somebody does in it. */
const aims = wordSet(
  'help get obtain prevent ensure improve increase enhance enrich attract facilitate achieve gain enjoy understand serve save reduce avoid promote boost encourage engage adapt solve meet inspire build',
);

const isRanking = (word: string): boolean =>
  /^(ranking|leaderboard|standing|others?|category|categories|criteria|keywords?)s?$/.test(word);

function exclusionOf(act: RawAct, things: readonly string[]): string | null {
  if (act.isDenied) return 'The concept asks to leave this out.';
  if (/^(a |an )?(dark|light|night)[- ](theme|mode|design)$/.test(act.text.trim()))
    return 'It is about the look; see the colours.';
  const isPage = act.capabilities.some((key) => key.endsWith('-page'));
  if (isFragment(act) && !isPage) return 'A fragment: by itself it does not say what a person does or sees.';
  if (things.length === 0 && act.capabilities.length === 0 && aims.has(act.verb))
    return 'It says what the product is good for; what people do for it stands in other sentences.';
  if (
    act.isPart &&
    things.length === 0 &&
    isContainerNoun(act.object.at(-1)?.lower ?? '') &&
    act.capabilities.length <= 1
  )
    if (
      act.capabilities.every((key) => key === 'browse') &&
      act.object.every((word) => word.part !== 'PROPN' && (word.part !== 'NOUN' || isContainerNoun(word.lower)))
    )
      return 'It names no part of its own; what it means stands in other sentences.';
  const isBare = act.isPart && things.length === 0 && act.capabilities.every((key) => key === 'browse');
  if (
    isBare &&
    /\b(ability|support|compatible|compatibility|mechanisms?|advantages?|effectiveness|implemented) ?(to|for|with|using|both)?\b/.test(
      act.words,
    )
  )
    return 'It says how the product is rather than what people do in it.';
  if (isBare && /\bservices?$/.test(act.words))
    return 'It says what is offered as a whole; what people do for it stands in other sentences.';
  const isField =
    act.isPart &&
    act.object.length <= 3 &&
    isAttribute(act.object.at(-1)?.lower ?? '') &&
    act.object.at(-1)?.lower.endsWith('s') !== true;
  if (isField && act.capabilities.every((key) => ['browse', 'details'].includes(key)) && act.object.length > 1)
    return 'It names what a record says rather than something that people do.';
  const only = act.capabilities.filter((key) => !['browse', 'create', 'edit', 'delete', 'home'].includes(key));
  const quality = qualityReason(act.isPart ? act.text : act.words);
  return quality !== null && only.length === 0 && (things.length === 0 || act.isPart) ? quality : null;
}

function readOutcome(
  sentence: RawSentence,
  toAct: ToAct,
  things: readonly Thing[],
  questions: ReadQuestion[],
): ReadSentence {
  const { span, text } = sentence;
  const done = (outcome: SentenceOutcome): ReadSentence => ({ span, text, outcome });
  if (sentence.isHeading)
    return done({ is: 'excluded', reason: 'A heading; what stands below it is read line by line.' });
  if (sentence.leftOut !== null) return done({ is: 'excluded', reason: sentence.leftOut });
  const acts = sentence.acts.map(toAct);
  const wanted = acts.filter((act) => act.excluded === null);
  if (wanted.length > 0) return done({ is: 'requirements', acts });
  if (sentence.description !== null) {
    const thing = things.find(
      (one) =>
        sentence.description?.subject.some((word) => word.start <= one.first && one.first < word.end) ||
        one.fields.length > 0,
    );
    if (thing !== undefined)
      return done({ is: 'description', thing: thing.name, fields: thing.fields.map((field) => field.name) });
  }
  if (sentence.appearance !== null) {
    if (sentence.appearance.unknown.length > 0)
      return done({
        is: 'question',
        question: ask(
          questions,
          'colours',
          `Which colours are meant by "${shorten(text)}"?`,
          'Colours that suit the domain are used.',
        ),
      });
    return done({ is: 'appearance' });
  }
  const denied = acts.find((act) => act.excluded !== null);
  if (denied?.excluded !== undefined && denied.excluded !== null)
    return done({ is: 'excluded', reason: denied.excluded });
  const quality = qualityReason(text);
  if (
    sentence.subject.length > 0 &&
    (things.some((thing) => thing.first >= span.start && thing.first < span.end) || quality === null)
  )
    return done({ is: 'product' });
  if (quality !== null) return done({ is: 'excluded', reason: quality });
  if (questions.length >= 16) return done({ is: 'excluded', reason: 'Nothing in it says what a person does or sees.' });
  return done({
    is: 'question',
    question: ask(
      questions,
      `meaning-${questions.length + 1}`,
      `What should a person do or see because of "${shorten(text)}"?`,
      'Nothing is built for it until somebody says so.',
    ),
  });
}

function ask(questions: ReadQuestion[], id: string, text: string, fallback: string): string {
  if (!questions.some((question) => question.id === id))
    questions.push({ id, text: text.slice(0, 300), default: fallback, options: [] });
  return id;
}

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text).replaceAll(/\s+/g, ' ');

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
