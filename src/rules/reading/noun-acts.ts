/** Acts that are said with nouns: "recipe search", "user registration", "an order form for regulars", "a menu". */
import { actorNouns, isContainerNoun } from '../lexicon/container-words.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { offices, withoutStart } from './bare-words.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './language.ts';
import { makeAct, type RawAct } from './make-act.ts';
import { verbAt, verbOfNoun } from './verbs.ts';
import { wordSet } from './word-set.ts';

/** One noun phrase of a list: "recipe search", "user registration", "an order form for regulars", "a menu". */
export function nounActs(item: readonly Word[], clause: Clause): RawAct[] {
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
  if (
    verb !== null &&
    !namesTrade(bare) &&
    (verb.form === 'gerund' || (verb.form === 'base' && bare.length === verb.length))
  )
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

/** "Learning records" and "opening hours" are things, not deeds. */
export const namesTrade = (words: readonly Word[]): boolean =>
  words.length === 2 &&
  (trades.has(words[0]?.lower ?? '') ||
    /^(opening|closing|working|waiting) (hours?|times?|days?)$/.test(words.map((word) => word.lower).join(' ')));

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
