/** An act in the person's words: verb and object as one clean piece of a sentence, e.g. `view their own winning records`. */
import { pluralise, singularise } from '../lexicon/pluralise.ts';
import { isContainerNoun } from '../lexicon/container-words.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import type { Word } from './language.ts';
import { isCollective } from './noun-senses.ts';
import { verbOfNoun } from './verbs.ts';
import type { RawAct } from './make-act.ts';
import { wordSet } from './word-set.ts';

/** Behind these stand names of fields or examples, which a requirement does without. */
const examples = wordSet('including includes include such like containing e.g. namely (');
const dangling = wordSet(
  'a an the of for to with by from on in at about into and or as via using based that which who their its such them where when than between through etc etc.',
);
/** Uncountable enough that "the weathers" would be read as a slip. */
const uncounted =
  /(ing|tion|ment|ness|ity|ance|ence|ism|ship|ics|news|data|info|music|work|ware|age|ure|al|th|ty|ss|back|port)$/;

export function actPhrase(act: RawAct): string {
  const object = withoutAim(withoutTail(objectWords(act)));
  const isBare = act.isNominal && object.length === 0 && !act.isPart;
  if (object.length === 0 && !act.isPart && lone.has(act.verb.split(' ')[0] ?? ''))
    return act.verb.replace(/ (for|in|to)$/, (match) => (/^(log|sign|check|clock)/.test(act.verb) ? match : ''));
  if (isBare)
    return (
      act.text
        .replaceAll(/\s*-\s*/g, '-')
        .replace(/^(the|a|an|and) /, '')
        .trim() || act.verb
    );
  const last = object.at(-1);
  const words = object.map((word) => word.text);
  if (act.isNominal && !act.isPart && last !== undefined && isSingleThing(last, object))
    words[words.length - 1] = pluralise(last.text);
  // "perform an analysis" rather than "analyse an analysis"
  const isDoubled = verbOfNoun(last?.lower ?? '') === act.verb;
  // "I want to be told when": the reading leaves out the small words
  const isPassive = /^(told|informed|warned|notified)$/.test(act.verb);
  const verb = isPassive
    ? `be ${act.verb}`
    : isDoubled
      ? 'do'
      : act.actor === null && showing.has(act.verb)
        ? 'see'
        : act.verb;
  const phrase = act.isPart ? words : [verb, ...words];
  return phrase
    .join(' ')
    .replaceAll(/\b(my|our|your)\b/gi, 'their')
    .replaceAll(/\b(me|us|you)\b/g, 'them')
    .replaceAll(/\s+([,.)'’])/g, '$1')
    .replaceAll(/\(\s+/g, '(')
    .replaceAll(/\s*\/\s*/g, '/')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;.:(]+$/, '')
    .trim();
}

/** Ways to narrow a list ("by price and date") belong to the wish; examples do not. */
function objectWords(act: RawAct): Word[] {
  const cut = act.full.findIndex((word, index) => examples.has(word.lower) && (word.lower !== 'like' || index > 0));
  const own = cut === -1 ? act.full : act.full.slice(0, cut);
  const opener = own.findIndex((word) => ['by', 'with'].includes(word.lower));
  const listed = opener === -1 || cut !== -1 ? [] : act.details.slice(1).map(withoutOptions);
  return [...own, ...listed.flatMap((item, index) => [joiner(index === listed.length - 1, item), ...item])];
}

/** "A status (open, done)" is a status. */
function withoutOptions(item: readonly Word[]): readonly Word[] {
  const open = item.findIndex((word) => word.text === '(');
  return open < 1 ? item : item.slice(0, open);
}

function joiner(isLast: boolean, item: readonly Word[]): Word {
  const at = item[0]?.start ?? 0;
  const text = isLast ? 'and' : ',';
  return { text, lower: text, part: isLast ? 'CCONJ' : 'PUNCT', start: at, end: at };
}

/** "to help them decide" says what for. */
function withoutAim(words: readonly Word[]): Word[] {
  const cut = words.findIndex(
    (word, index) =>
      index > 0 &&
      ((word.lower === 'to' && aimVerbs.has(words[index + 1]?.lower ?? '')) ||
        (word.lower === 'in' && words[index + 1]?.lower === 'order') ||
        (word.lower === 'so' && words[index + 1]?.lower === 'that')),
  );
  return withoutTail(cut === -1 ? words : words.slice(0, cut));
}

/** Deeds that are complete without an object. */
const lone = wordSet(
  'search filter sort browse log sign register check clock chat comment share collaborate communicate interact edit delete upload download vote reply post pay order tag subscribe save bookmark follow rate review',
);

const aimVerbs = wordSet(
  'help ensure make improve facilitate understand attract enhance increase meet better gain achieve avoid reduce',
);
/** Said of the product; for people it is to see. */
const showing = wordSet('display show showcase present introduce exhibit highlight feature outline');

function withoutTail(words: readonly Word[]): Word[] {
  const relative = words.findIndex((word, index) => index > 0 && /^(they|we|you|he|she|i)$/.test(word.lower));
  const joint = words[relative - 1]?.lower ?? '';
  let end = relative === -1 || /^(that|which|who|where|when|what|if|as|because)$/.test(joint) ? words.length : relative;
  while (end > 0 && (dangling.has(words[end - 1]?.lower ?? '') || !/[\p{L}\p{N}]/u.test(words[end - 1]?.text ?? '')))
    end -= 1;
  return words.slice(0, end);
}

/** "Contest enrolment" is to enrol in contests; "form validation" stays to validate a form's way. */
function isSingleThing(last: Word, object: readonly Word[]): boolean {
  return (
    last.part === 'NOUN' &&
    last.text !== last.text.toUpperCase() &&
    last.lower === singularise(last.lower) &&
    pluralise(last.lower) !== last.lower &&
    !(uncounted.test(last.lower) && entitiesForNoun(last.lower).length === 0) &&
    !isCollective(last.lower) &&
    !isContainerNoun(last.lower) &&
    !object.some((word) => ['a', 'an', 'the', 'their', 'of', 'my', 'your', 'each'].includes(word.lower))
  );
}

/** Whether the phrase says something by itself: "they need" and "out" do not. */
export function isFragment(act: RawAct): boolean {
  const object = withoutTail(objectWords(act));
  const first = object[0]?.lower ?? '';
  if (act.isPart && /^(which|that|who|where|after|before|if|when|so|then)$/.test(act.full[0]?.lower ?? '')) return true;
  if (first === 'it' && !act.isPart) return ['VERB', 'AUX'].includes(object[1]?.part ?? '');
  if (/^(they|you|we|he|she|i|it)$/.test(first) && object.length > 0) return first !== 'it' || object.length > 1;
  if (!act.isPart) return act.verb === '';
  return object.every((word) => ['ADP', 'ADV', 'PRON', 'DET', 'PUNCT', 'PART', 'ADJ'].includes(word.part));
}
