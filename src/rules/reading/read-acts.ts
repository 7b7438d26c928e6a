/** Turns a clause into acts: each verb with its object, each noun of a list with the action it stands for. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { fieldOfAttribute, isAttribute } from './attributes.ts';
import { isLeftover, offices, skipped, withoutOffice, withoutStart } from './bare-words.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './language.ts';
import { isFieldLike, isKnown, tellsFields } from './field-like.ts';
import { listItems } from './list-items.ts';
import { detailOpenerOf, detailOpeners, detailsOf, makeAct, opensDetails, type RawAct } from './make-act.ts';
import { namesTrade, nounActs } from './noun-acts.ts';
import { namesThing, standsForAct } from './noun-or-verb.ts';
import { forbidsDeed } from './read-rule.ts';
import { detailWords, shownDetails } from './show-details.ts';
import { shownTo, withPart } from './shown-by-parts.ts';
import { meaningOfVerb } from './verb-meanings.ts';
import { verbAt, verbOfNoun, verbOfParticiple, type FoundVerb } from './verbs.ts';
import { withoutVessels } from './without-vessels.ts';
import { wordSet } from './word-set.ts';

const intransitive = new Set([
  'log in',
  'log out',
  'sign up',
  'sign in',
  'sign out',
  'register',
  'check in',
  'check out',
  'clock in',
  'clock out',
  'collaborate',
  'chat',
  'communicate',
  'interact',
]);
/** What these offer counts, not the offering. */
const offering = wordSet('provide offer include support have contain feature');
/** Verbs that say nothing beside a noun of action: "perform data analysis". */
const performing = wordSet('perform conduct execute make complete');

export function readActs(read: Clause): RawAct[] {
  const clause = shownTo(read);
  const words = clause.words;
  if (clause.isDenied && forbidsDeed(clause.subject, words)) return [ruleAct(clause)];
  switch (clause.says) {
    case 'does':
      return clause.undergone === null
        ? withPart(doneActs(words, clause), clause)
        : undergoneActs(clause.undergone, words, clause);
    case 'has':
      return hadActs(words, clause);
    case 'is':
      return builtActs(words, clause);
    default:
      return clause.says satisfies never;
  }
}

/** "Two visits must not overlap" */
export function ruleAct(clause: Clause): RawAct {
  const found = verbAt(clause.words.map((word) => word.lower));
  const act = makeAct(found?.verb ?? 'keep to', clause.words.slice(found?.length ?? 0), clause.words, clause);
  const rule = { start: Math.min(clause.start, act.span.start), end: act.span.end };
  return { ...act, span: rule, rule, capabilities: [], details: [] };
}

/** "browse, search and filter recipes by cuisine" */
function doneActs(words: readonly Word[], clause: Clause): RawAct[] {
  const turn = furtherActs(words);
  if (turn !== null)
    return [...doneActs(words.slice(0, turn.end), clause), ...doneActs(words.slice(turn.start), clause)];
  const acts: RawAct[] = [];
  let pending: { verb: string; words: Word[] }[] = [];
  let form: FoundVerb['form'] | null = null;
  let shown: Opened | null = null;
  const items = listItems(words);
  // "Landlords accept or decline"
  const areDeeds =
    clause.actor !== null && items.every((item) => item.length === 1 && verbAt([item[0]?.lower ?? '']) !== null);
  for (const [position, item] of items.entries()) {
    const body = withoutStart(item, false);
    if (body.length === 0 || isLeftover(body)) continue;
    const found = verbAt(body.map((word) => word.lower));
    const isVerb =
      found !== null &&
      !namesTrade(body) &&
      // "including title, cast and rating": the list of names goes on
      !(body.length === 1 && (acts.at(-1)?.details.length ?? 0) > 0 && !isPlainDeed(body)) &&
      !((acts.at(-1)?.details.length ?? 0) > 0 && body.length === 1 && isAttribute(body[0]?.lower ?? '')) &&
      (form === null || found.form === form || (found.form === 'base' && body[0]?.part === 'VERB')) &&
      (areDeeds || !namesThing(body, found, acts.length + pending.length > 0, position === items.length - 1));
    if (!isVerb && shown !== null) {
      shown.items.push(body);
      acts[shown.at] = detailsAct(shown, clause);
      continue;
    }
    shown = null;
    if (isVerb) {
      form ??= found.form;
      const rest = body.slice(found.length);
      const details = shownDetails(found.verb, rest);
      if (details !== null && pending.length === 0) {
        shown = { at: acts.length, target: details.target, items: [details.shown], verb: body };
        acts.push(detailsAct(shown, clause));
        continue;
      }
      const isOffer =
        offering.has(found.verb) &&
        !(found.verb === 'offer' && clause.actor !== null) &&
        withoutStart(rest, true).length > 0;
      const isPerformed = performing.has(found.verb) && verbOfNoun(rest.at(-1)?.lower ?? '') !== null;
      if (isOffer || isPerformed) {
        acts.push(...hadActs(rest, clause));
        continue;
      }
      if (withoutStart(rest, true).length === 0) {
        if (intransitive.has(found.verb)) acts.push(makeAct(found.verb, [], body, clause));
        else pending.push({ verb: found.verb, words: body });
        continue;
      }
      const opener = rest[0]?.lower ?? '';
      const shared = detailOpeners.has(opener) ? [] : links.has(opener) ? rest.slice(1) : rest;
      for (const verb of pending) acts.push(makeAct(verb.verb, shared, verb.words, clause));
      pending = [];
      const isOffice =
        !lending.has(found.verb) &&
        !(clause.actor !== null && /^(list|offer|add|post)$/.test(found.verb)) &&
        withoutStart(rest, true).every((word) => offices.has(word.lower));
      acts.push({
        ...makeAct(found.verb, isOffice ? [] : rest, body, clause),
        ...(isOffice ? { isNominal: true } : {}),
      });
      continue;
    }
    const last = acts.at(-1);
    if (pending.length > 0 && standsForAct(body)) {
      for (const verb of pending) acts.push({ ...makeAct(verb.verb, [], verb.words, clause), isNominal: true });
      pending = [];
      acts.push(...nounActs(body, clause));
    } else if (pending.length > 0) {
      for (const verb of pending) acts.push(makeAct(verb.verb, body, [...verb.words, ...body], clause));
      pending = [];
    } else if (
      last !== undefined &&
      !isFigure(item) &&
      (last.details.length > 0 || opensDetails(body) || opensWith(body))
    )
      last.details.push(...detailsOf(body));
    else if (last !== undefined && body.length === 1 && last.object.some((word) => word.lower === 'as'))
      last.full.push(orBefore(body), ...body);
    else if (form === 'gerund' && body.length === 1 && /..ing$/.test(body[0]?.lower ?? ''))
      acts.push({ ...makeAct('view', body, body, clause), isPart: true });
    else if (last !== undefined && !standsForAct(body) && !intransitive.has(last.verb))
      acts.push({ ...makeAct(last.verb, body, body, clause), full: isFigure(item) ? [...item] : [...body] });
    else acts.push(...nounActs(body, clause));
  }
  for (const verb of pending) acts.push(makeAct(verb.verb, [], verb.words, clause));
  return acts;
}

/** Who lends or mends tools means tools, not a part of the site. */
const lending = wordSet('borrow lend loan rent hire return repair share buy sell');

/** "Edit" is a deed wherever it stands; "object" in a list of names is a name. */
const isPlainDeed = ([word]: readonly Word[]): boolean => word?.part === 'VERB' && meaningOfVerb(word.lower) !== null;

/** "Ask for a visit, with the number of people": said of what was asked for. */
const opensWith = (words: readonly Word[]): boolean => words[0]?.lower === 'with' && words.length > 1;

/** "Walks can be filtered by length and printed as a list": filter walks by length, print walks as a list. */
function undergoneActs(subject: readonly Word[], words: readonly Word[], clause: Clause): RawAct[] {
  const acts: RawAct[] = [];
  const done: { verb: string; words: Word[][] }[] = [];
  for (const item of listItems(words)) {
    const body = withoutStart(item, false);
    const verb = verbOfParticiple(body[0]?.lower ?? '');
    if (verb !== null) done.push({ verb, words: [body.slice(1)] });
    else done.at(-1)?.words.push(body);
  }
  for (const {
    verb,
    words: [first = [], ...others],
  } of done) {
    const act = makeAct(verb, [...subject, ...first], [...subject, ...first, ...others.flat()], clause);
    acts.push({ ...act, details: [...act.details, ...others] });
  }
  return acts;
}

interface Opened {
  /** Its place among the acts. */
  at: number;
  target: Word[];
  items: Word[][];
  verb: Word[];
}

function detailsAct({ target, items, verb }: Opened, clause: Clause): RawAct {
  const written = [...verb, ...items.slice(1).flat()];
  return { ...makeAct('see', target, written, clause), full: detailWords(target, items), capabilities: ['details'] };
}

/** "functionalities for browsing and searching", "a menu, opening hours and an order form" */
function hadActs(words: readonly Word[], clause: Clause): RawAct[] {
  const turn = furtherActs(words);
  if (turn !== null && turn.end > 0)
    return [...hadActs(words.slice(0, turn.end), clause), ...doneActs(words.slice(turn.start), clause)];
  const body = withoutActor(withoutOffice(partsNamed(words)));
  const bareBody = withoutStart(body, false);
  const first = namesTrade(bareBody.slice(0, 2)) ? null : verbAt(bareBody.map((word) => word.lower));
  if (first !== null && first.form === 'gerund') return doneActs(body, clause);
  if (first !== null && first.form === 'base' && body[0]?.lower === 'to') return doneActs(body, clause);
  const chance = chanceAt(bareBody);
  if (chance !== null) return doneActs(bareBody.slice(chance), clause);
  const acts: RawAct[] = [];
  for (const item of listItems(body)) {
    const last = acts.at(-1);
    const bare = withoutStart(item, true);
    if (bare.length === 0 || isLeftover(bare)) continue;
    if (
      last !== undefined &&
      last.details.length > 0 &&
      detailOpenerOf(last) !== 'for' &&
      verbAt([bare[0]?.lower ?? ''])?.form !== 'gerund' &&
      !['a', 'an'].includes(item[0]?.lower ?? '')
    )
      last.details.push(...detailsOf(item));
    else if (last !== undefined && opensDetails(bare)) last.details.push(...detailsOf(bare));
    else if (isDeed(bare, acts.length)) acts.push(...doneActs(bare, clause));
    else if (chanceAt(bare) !== null) acts.push(...doneActs(bare.slice(chanceAt(bare) ?? 0), clause));
    else acts.push(...nounActs(item, clause));
  }
  return acts;
}

/** "A way to register for a trial class" is to register; gives where the deed begins. */
function chanceAt(words: readonly Word[]): number | null {
  const start = ['an', 'a', 'the', 'some'].includes(words[0]?.lower ?? '') ? 1 : 0;
  const isChance = chances.has(words[start]?.lower ?? '') && words[start + 1]?.lower === 'to';
  return isChance && verbAt([words[start + 2]?.lower ?? ''])?.form === 'base' ? start + 2 : null;
}

const chances = wordSet(
  'way place space option possibility chance opportunity ability somewhere button page form tool',
);

/** "Marks them as sown or reaped": the last word belongs to the deed before. */
function orBefore([word]: readonly Word[]): Word {
  return { text: 'or', lower: 'or', part: 'CCONJ', start: word?.start ?? 0, end: word?.start ?? 0 };
}

/** "A line chart by month" behind "a bar chart of costs by kind" is one more chart, no way to narrow the first. */
const isFigure = (item: readonly Word[]): boolean =>
  /^(an?|the)$/.test(item[0]?.lower ?? '') &&
  item.some((word) => /^(charts?|graphs?|average|total|number|sum)$/.test(word.lower));

/** "customer support and handle complaints": a verb with its object among nouns. */
function isDeed(words: readonly Word[], position: number): boolean {
  const found = verbAt(words.map((word) => word.lower));
  // "resume management" is to manage resumes
  if (words.length === 2 && standsForAct(words)) return false;
  return position > 0 && found?.form === 'base' && words[0]?.part === 'VERB' && words.length > found.length;
}

/** "Content that introduces the company, including services, news and customer stories": the parts are what is had. */
function partsNamed(words: readonly Word[]): readonly Word[] {
  const index = words.findIndex((word) => word.lower === 'including');
  const isContent = words.slice(0, index).some((word) => /^(contents?|information|materials?)$/.test(word.lower));
  return index > 0 && isContent ? words.slice(index + 1) : words;
}

/** "manage links, including adding new ones": what follows names acts, not details. */
function furtherActs(words: readonly Word[]): { end: number; start: number } | null {
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index]?.lower ?? '';
    const length = word === 'including' ? 1 : word === 'such' && words[index + 1]?.lower === 'as' ? 2 : 0;
    if (length === 0) continue;
    const next = verbAt(words.slice(index + length, index + length + 3).map((one) => one.lower));
    if (next?.form === 'gerund') return { end: index, start: index + length };
  }
  return null;
}

/** "functionalities for customers to apply for loans" */
function withoutActor(words: readonly Word[]): readonly Word[] {
  const to = words.findIndex((word) => word.lower === 'to');
  return to > 0 &&
    to <= 4 &&
    verbAt([words[to + 1]?.lower ?? ''])?.form === 'base' &&
    /s$|people|staff|children/.test(words[to - 1]?.lower ?? '')
    ? words.slice(to)
    : words;
}

/** "a poetry blog for sharing poems", "a site with a menu", "an app that lists films" */
function builtActs(words: readonly Word[], clause: Clause): RawAct[] {
  // "Every autumn apples, pears and plums rot" says how things are, not what there is to be
  if (/^(every|many|most|often|today|usually|sometimes|currently|nowadays)$/.test(words[0]?.lower ?? '')) return [];
  const turn = words.findIndex(
    (word, index) =>
      index > 0 &&
      ['for', 'to', 'that', 'which', 'with', 'where', 'providing', 'including', 'featuring'].includes(word.lower),
  );
  const heads = listItems(turn === -1 ? words : words.slice(0, turn));
  const parts = heads
    .slice(1)
    .filter(
      (item) => ['NOUN', 'PROPN'].includes(item.at(-1)?.part ?? '') && !isContainerNoun(item.at(-1)?.lower ?? ''),
    );
  const acts = parts.flatMap((item) => nounActs(item, clause));
  if (turn === -1) return acts;
  const joint = words[turn]?.lower ?? '';
  const rest = words.slice(turn + 1);
  const verb = verbAt(withoutStart(rest, false).map((word) => word.lower));
  // A blog with posts and comments has parts.
  const isSection = /^(blog|forum|site|page)$/.test(heads[0]?.at(-1)?.lower ?? '');
  if (joint === 'with' && !isSection && namesAttributes(rest)) {
    const whole = (heads[0] ?? []).filter((word) => !skipped.has(word.lower));
    // A bug tracker with a priority: bugs have it.
    const about = withoutVessels(whole);
    const subject = about.length > 0 ? about : whole;
    const items = listItems(rest);
    const isTold = tellsFields(items);
    const others = items.filter((item) => !isKnown(item) && !(isTold && isFieldLike(item)));
    const details = detailsOf(rest.filter((word) => !others.some((item) => item.includes(word))));
    return [
      ...acts,
      { ...makeAct('view', subject, words, clause), details, isPart: true },
      ...others.flatMap((item) => nounActs(item, clause)),
    ];
  }
  if (['with', 'including', 'featuring', 'providing'].includes(joint)) return [...acts, ...hadActs(rest, clause)];
  const isThat = /^(the|a|an|our|my|their)$/.test(rest[0]?.lower ?? '');
  if (joint === 'for' && verb?.form === 'gerund' && !isThat) return [...acts, ...purposes(rest, clause)];
  if (joint !== 'for' && verb !== null) return [...acts, ...purposes(rest, clause)];
  const comma = rest.findIndex((word) => word.text === ',');
  if (joint === 'for' && comma > 0 && comma < 6) return [...acts, ...builtActs(rest.slice(comma + 1), clause)];
  const later = rest.findIndex((word) => ['to', 'with', 'that', 'which'].includes(word.lower));
  if (later === -1) return acts;
  return builtActs([...words.slice(0, turn), ...rest.slice(later)], clause);
}

/** "cars with model, seats and price": at least half of the list are names of fields. */
function namesAttributes(words: readonly Word[]): boolean {
  const items = listItems(words);
  const named = items.filter((item) => fieldOfAttribute(item.map((word) => word.lower).join(' ')) !== null);
  return (items.length >= 2 && named.length >= items.length / 2) || tellsFields(items);
}

/** A purpose may have parts of its own: "for sharing poems with a search page". */
function purposes(words: readonly Word[], clause: Clause): RawAct[] {
  const split = words.findIndex(
    (word, index) =>
      word.lower === 'with' && ['a', 'an', 'functionalities', 'features'].includes(words[index + 1]?.lower ?? ''),
  );
  if (split === -1) return doneActs(words, clause);
  return [...doneActs(words.slice(0, split), clause), ...hadActs(words.slice(split + 1), clause)];
}

/** "Browse and comment on posts": the link belongs to the last verb only. */
const links = wordSet('on to for in with about from');
