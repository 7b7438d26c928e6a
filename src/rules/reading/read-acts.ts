/** Turns a clause into acts: each verb with its object, each noun of a list with the action it stands for. */
import { actorNouns, isContainerNoun } from '../lexicon/container-words.ts';
import { capabilitiesInClause } from '../lexicon/capabilities.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { fieldOfAttribute } from './attributes.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './language.ts';
import { listItems } from './list-items.ts';
import { namesThing, standsForAct } from './noun-or-verb.ts';
import { holdsOptions } from './options.ts';
import { forbidsDeed } from './read-rule.ts';
import type { Span } from './reading.ts';
import { detailWords, shownDetails } from './show-details.ts';
import { verbAt, verbOfNoun, verbOfParticiple, type FoundVerb } from './verbs.ts';
import { wordSet } from './word-set.ts';

/** An act before it is known what things the product has. */
export interface RawAct {
  span: Span;
  verb: string;
  /** Without what follows "including", "such as", "with" and the like. */
  object: Word[];
  /** The object with everything that follows it. */
  full: Word[];
  /** What follows those words: names of fields, ways to narrow a list, examples. */
  details: Word[][];
  /** As written, lower case. */
  text: string;
  words: string;
  capabilities: string[];
  actor: string | null;
  isDenied: boolean;
  /** Named as a part of the product rather than as something that is done: "a menu", "opening hours". */
  isPart: boolean;
  /** Said with a noun of action, "recipe search", rather than with a verb. */
  isNominal: boolean;
  /** Forbids something; the sentence is made from the words between `start` and the end of the clause. */
  rule: Span | null;
}

/** Words that open the details of an object; the rest of the list belongs to them. */
const detailOpeners = wordSet(`
  including includes include such like by with containing based according using via through e.g. namely
`);
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
const offices = wordSet(`
  function functions functionality functionalities feature features module modules page pages section sections
  tool tools area option options capability capabilities part panel center system column tab service services
`);
/** What these offer counts, not the offering. */
const offering = wordSet('provide offer include support have contain feature');
/** Verbs that say nothing beside a noun of action: "perform data analysis". */
const performing = wordSet('perform conduct execute make complete');
const skipped = wordSet(`
  to also easily then quickly the a an directly simply even both either other be able automatically etc etc.
  please basic own securely freely effectively efficiently manually online successfully further as well not only
  users user some any all various different multiple new
`);

export function readActs(clause: Clause): RawAct[] {
  const words = clause.words;
  if (clause.isDenied && forbidsDeed(clause.subject, words)) return [ruleAct(clause)];
  switch (clause.says) {
    case 'does':
      return clause.undergone === null ? doneActs(words, clause) : undergoneActs(clause.undergone, words, clause);
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
  for (const [position, item] of items.entries()) {
    const body = withoutStart(item, false);
    if (body.length === 0 || isLeftover(body)) continue;
    const found = verbAt(body.map((word) => word.lower));
    const isVerb =
      found !== null &&
      !(trades.has(body[0]?.lower ?? '') && body.length === 2) &&
      (form === null || found.form === form || (found.form === 'base' && body[0]?.part === 'VERB')) &&
      !namesThing(body, found, acts.length + pending.length > 0, position === items.length - 1);
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
      const isOffer = offering.has(found.verb) && withoutStart(rest, true).length > 0;
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
      const isOffice = withoutStart(rest, true).every((word) => offices.has(word.lower));
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
    } else if (last !== undefined && !isFigure(item) && (last.details.length > 0 || opensDetails(body)))
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
  const body = withoutActor(withoutOffice(words));
  const first = verbAt(withoutStart(body, false).map((word) => word.lower));
  if (first !== null && first.form === 'gerund') return doneActs(body, clause);
  if (first !== null && first.form === 'base' && body[0]?.lower === 'to') return doneActs(body, clause);
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
    else acts.push(...nounActs(item, clause));
  }
  return acts;
}

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
  return position > 0 && found?.form === 'base' && words[0]?.part === 'VERB' && words.length > found.length;
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
  if (joint === 'with' && namesAttributes(rest)) {
    const subject = (heads[0] ?? []).filter((word) => !skipped.has(word.lower));
    const items = listItems(rest);
    const others = items.filter((item) => fieldOfAttribute(item.map((word) => word.lower).join(' ')) === null);
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
  return items.length >= 2 && named.length >= items.length / 2;
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

/** One noun phrase of a list: "recipe search", "user registration", "an order form for regulars", "a menu". */
function nounActs(item: readonly Word[], clause: Clause): RawAct[] {
  const bare = withoutStart(item, true);
  if (bare.length === 0) return [];
  const open = bare[0];
  const isInfinitive =
    item[0]?.lower === 'to' ||
    (open?.part === 'VERB' && !/(ed|ing|s)$/.test(open.lower) && !isContainerNoun(open.lower));
  const verb = verbAt(bare.map((word) => word.lower));
  if (isInfinitive && open !== undefined && bare.length > 1 && verb === null)
    return [makeAct(open.lower, bare.slice(1), item, clause)];
  if (verb !== null && item[0]?.lower === 'to') return [makeAct(verb.verb, bare.slice(verb.length), item, clause)];
  const isTrade = trades.has(bare[0]?.lower ?? '') && bare.length === 2;
  if (verb !== null && !isTrade && (verb.form === 'gerund' || (verb.form === 'base' && bare.length === verb.length)))
    return [makeAct(verb.verb, bare.slice(verb.length), item, clause)];
  const head = bare.findIndex(
    (word, index) =>
      index > 0 &&
      ['for', 'of', 'to', 'with', 'by', 'from', 'on', 'in', 'including', 'such', 'like', 'that', 'where', '('].includes(
        word.lower,
      ),
  );
  const phrase = head === -1 ? bare : bare.slice(0, head);
  const rest = head === -1 ? [] : bare.slice(head);
  const isForm = phrase.at(-1)?.lower === 'form' || phrase.at(-1)?.lower === 'forms';
  const core = phrase.length > 1 && (isForm || offices.has(phrase.at(-1)?.lower ?? '')) ? phrase.slice(0, -1) : phrase;
  if (isForm && core !== phrase) return [makeAct('add', [...core, ...rest], item, clause)];
  const doing = doneByActor(bare, item, clause) ?? trailingGerund(core, rest, item, clause);
  if (doing !== null) return [doing];
  const action = verbOfNoun(core.at(-1)?.lower ?? '');
  if (action !== null && core.length === 2 && core[0]?.part === 'ADJ')
    return [{ ...makeAct(action, core, item, clause), isPart: true }];
  if (action !== null) {
    const object =
      core.length > 1
        ? [
            ...core.slice(0, -1),
            ...rest.filter((_, index) => index > 0 || !['of', 'for'].includes(rest[0]?.lower ?? '')),
          ]
        : rest.slice(1);
    return [makeAct(action, object, item, clause)];
  }
  return [{ ...makeAct('view', bare, item, clause), full: withoutArticle(item), isPart: true }];
}

const withoutArticle = (words: readonly Word[]): Word[] =>
  words.filter(
    (word, index) =>
      index > 0 || !/^(a|an|the|and|or|also|some|any|basic|various|different|multiple|new)$/.test(word.lower),
  );

/** "Employee clocking in" is what employees do. */
function doneByActor(core: readonly Word[], item: readonly Word[], clause: Clause): RawAct | null {
  const actor = actorNouns.get(singularise(core[0]?.lower ?? ''));
  const verb = verbAt(core.slice(1).map((word) => word.lower));
  if (actor === undefined || verb?.form !== 'gerund') return null;
  return { ...makeAct(verb.verb, core.slice(1 + verb.length), item, clause), actor: actor.label };
}

/** "Photo sharing" is to share photos. */
function trailingGerund(
  core: readonly Word[],
  rest: readonly Word[],
  item: readonly Word[],
  clause: Clause,
): RawAct | null {
  const last = core.at(-1)?.lower ?? '';
  const verb = core.length > 1 && !nounsInIng.has(last) ? verbAt([last]) : null;
  if (verb?.form !== 'gerund' || verbOfNoun(last) !== null) return null;
  const further = ['of', 'for'].includes(rest[0]?.lower ?? '') ? [] : rest;
  return makeAct(verb.verb, [...core.slice(0, -1), ...further], item, clause);
}

/** "Learning records" are records; "viewing records" is to view them. */
const trades = wordSet('learning training marketing shopping streaming gaming engineering banking');

/** Things, trades and qualities rather than deeds. */
const nounsInIng = wordSet(`
  marketing training housing branding modeling modelling engineering banking learning building meeting listing setting ranking rating
  training coaching teaching tutoring consulting advertising lighting clothing painting drawing recording reading writing feeling
  beginning programming computing processing timing pricing gaming streaming networking cooking baking fishing gardening hiking camping
  running cycling swimming boxing shopping dining catering travelling traveling opening testing offering booking ordering living king
  ring string spring thing something anything evening morning string wing
`);

function makeAct(verb: string, object: readonly Word[], written: readonly Word[], clause: Clause): RawAct {
  const all = [...written, ...object.filter((word) => !written.includes(word))];
  const split = object.findIndex(
    (word, index) => detailOpeners.has(word.lower) && (word.lower !== 'like' || index > 0),
  );
  const core = split === -1 ? [...object] : object.slice(0, split);
  const text = written.map((word) => word.lower).join(' ');
  const words = `${verb} ${object.map((word) => word.lower).join(' ')}`.trim();
  const isFaq = /frequent questions/.test(text);
  const keys = [...capabilitiesInClause(words), ...capabilitiesInClause(text)].map((found) => found.capability.key);
  return {
    span: { start: Math.min(...all.map((word) => word.start)), end: Math.max(...all.map((word) => word.end)) },
    verb,
    object: core,
    full: [...object],
    details: split === -1 ? [] : detailsOf(object.slice(split)),
    text,
    words,
    capabilities: [...new Set(isFaq ? ['faq-page', ...keys] : keys)],
    actor: clause.actor,
    isDenied: clause.isDenied,
    isPart: false,
    isNominal: clause.says !== 'does',
    rule: null,
  };
}

/** The words after the opener, one run for each name. */
function detailsOf(words: readonly Word[]): Word[][] {
  let isInside = false;
  const body = words.filter((word, index) => {
    if (word.text === '(' && holdsOptions(words, index)) isInside = true;
    if (isInside && word.text !== ')') return true;
    const isClose = isInside && word.text === ')';
    isInside = false;
    return isClose || (!detailOpeners.has(word.lower) && !['as', 'on', 'to', '(', ')'].includes(word.lower));
  });
  return listItems(body);
}

const opensDetails = (words: readonly Word[]): boolean =>
  ['including', 'such', 'like', 'e.g.', 'namely'].includes(words[0]?.lower ?? '');

const detailOpenerOf = (act: RawAct): string => act.words.split(' ').find((word) => detailOpeners.has(word)) ?? '';

/** "and more", "etc." */
const isLeftover = (words: readonly Word[]): boolean => words.every((word) => leftovers.has(word.lower));
const leftovers = wordSet('more others other so on etc etc. forth similar . the like');

/** "Browse and comment on posts": the link belongs to the last verb only. */
const links = wordSet('on to for in with about from');

/** Leaves out adverbs, articles and the like; with `alsoPraise` adjectives that promise nothing to test as well. */
function withoutStart(words: readonly Word[], alsoPraise: boolean): Word[] {
  const isEmpty = (word: Word): boolean =>
    skipped.has(word.lower) || !/[\p{L}\p{N}(]/u.test(word.text) || (alsoPraise && praise.has(word.lower));
  const start = words.findIndex((word) => !isEmpty(word));
  return start === -1 ? [] : words.slice(start);
}

const praise = wordSet(`
  their his her its our my your clear simple detailed comprehensive complete full beautiful modern powerful corresponding related
  relevant several many following necessary specific suitable desired interesting available personal
`);

/** "functionalities such as", "sections for", "a function to" in front of the list itself. */
function withoutOffice(words: readonly Word[]): readonly Word[] {
  const limit = Math.min(words.length, 7);
  for (let index = 0; index < limit; index += 1) {
    const word = words[index]?.lower ?? '';
    if ([',', 'and', 'or'].includes(word)) return words;
    if (!offices.has(word)) continue;
    const next = words[index + 1]?.lower ?? '';
    if (['for', 'to', 'of', ':', 'including'].includes(next)) return words.slice(index + (next === 'to' ? 1 : 2));
    if (next === 'such' || (next === 'like' && words[index + 2] !== undefined))
      return words.slice(index + (next === 'such' ? 3 : 2));
    if (next === ',' && ['including', 'such'].includes(words[index + 2]?.lower ?? ''))
      return words.slice(index + (words[index + 2]?.lower === 'such' ? 4 : 3));
  }
  return words;
}
