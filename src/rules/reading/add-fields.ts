/** Gives a thing the fields that a list names for it. */
import type { Field } from '../../blueprint/schema.ts';
import { isContainerNoun } from '../lexicon/container-words.ts';
import { fieldOfAsked, fieldOfAttribute, fieldOfUnknown } from './attributes.ts';
import { isFieldLike, nameOfItem, tellsFields } from './field-like.ts';
import type { Word } from './language.ts';
import type { Thing } from './reading.ts';
import { meaningOfVerb } from './verb-meanings.ts';
import { verbAt } from './verbs.ts';

/** Names of fields are taken only where most of the list names attributes; otherwise the list holds examples. Where a thing is told
 * by its attributes (`isTold`), fewer known ones are enough, and the others are attributes too. */
export function addFields(thing: Thing, items: readonly (readonly Word[])[], isTold = false, isSure = false): void {
  const named = items.map(
    (item) =>
      (isTold && !item.some(({ text }) => text === '(') ? fieldOfAsked(phraseOf(item)) : null) ?? fieldOfWords(item),
  );
  const known = named.filter((field) => field !== null).length;
  const isWhole = isSure || (isTold && tellsFields(items, true));
  if (!isWhole && (known === 0 || known < items.length * (isTold ? 0.3 : 0.5))) return;
  const good = named.flatMap(
    (field, index) => field ?? (isTold ? unknownField(items[index] ?? [], isSure) : null) ?? [],
  );
  if (isTold && good.length >= (thing.known === null ? 2 : 3)) thing.isTold = true;
  for (const field of asPairs(good)) {
    if (!thing.fields.some((other) => other.name === field.name)) thing.fields.push(field);
  }
}

/** "Start and end date", "start, end": the two are of a kind, and moments where nothing else is said. */
function asPairs(fields: readonly Field[]): Field[] {
  const end = fields.find(({ name }) => /^(end|until|to)([A-Z]|$)/.test(name));
  if (end === undefined || !fields.some(({ name }) => /^(start|from)$/.test(name))) return [...fields];
  const type = end.type === 'text' ? 'datetime' : end.type;
  return fields.map((field) => (field === end || /^(start|from)$/.test(field.name) ? { ...field, type } : field));
}

const phraseOf = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');

/** A name that ends in a noun, or a question that is answered with yes or no. */
function unknownField(whole: readonly Word[], isSure: boolean): Field | null {
  const open = whole.findIndex(({ text }) => text === '(');
  const words = isSure && open > 0 ? whole.slice(0, open) : whole;
  const [first, last] = [words[0], words.at(-1)];
  const isQuestion = first?.lower === 'whether';
  const isName = last !== undefined && ['NOUN', 'PROPN', 'ADJ'].includes(last.part) && !isContainerNoun(last.lower);
  const deed = verbAt(words.map(({ lower }) => lower));
  // "Selecting categories" is done, and says nothing.
  if (deed?.form === 'gerund' && (meaningOfVerb(deed.verb) !== null || words.length > 2)) return null;
  // Where nothing but attributes is told, "dietary needs" is one, whatever the tagger takes the words for.
  const isDone = words.length > 1 && words[0]?.part === 'VERB' && words[0].lower.endsWith('ing');
  if (isSure && !isDone && !words.some(({ part }) => part === 'ADP')) return fieldOfUnknown(phraseOf(words));
  if (!isQuestion && !isFieldLike(words) && (!isName || words.some(({ text }) => text === '('))) return null;
  return fieldOfUnknown(phraseOf(words));
}

/** "status (open, in progress or done)" gives a choice. */
function fieldOfWords(words: readonly Word[]): Field | null {
  // "Rating" and "viewing date" are named, "selecting categories" is done.
  const named = fieldOfAttribute(words.map((word) => word.lower).join(' '));
  const isNamed = named !== null && (words.length === 1 || /^(date|datetime|time)$/.test(named.type));
  if (!isNamed && verbAt(words.map((word) => word.lower))?.form === 'gerund') return null;
  const open = words.findIndex((word) => word.text === '(');
  const phrase = nameOfItem(open === -1 ? words : words.slice(0, open))
    .map((word) => word.lower)
    .join(' ');
  const inside =
    open === -1
      ? ''
      : words
          .slice(open + 1)
          .filter((word) => word.text !== ')')
          .map((word) => (/^(,|;|\/|\||or|and)$/.test(word.lower) ? '|' : word.text))
          .join(' ');
  const scale = /^(\d{1,3}) ?(?:-|–|to|\.\.+) ?(\d{1,3})(?: (?:stars?|points?))?$/.exec(inside.trim());
  if (scale !== null) return fieldOfAsked(`${phrase} from ${scale[1]} to ${scale[2]}`);
  if (/^(yes \| no|y \| n)$/i.test(inside.trim())) return fieldOfAsked(`${phrase} yes/no`);
  const options = inside
    .split('|')
    .map((option) => option.trim())
    .filter((option) => option !== '');
  return fieldOfAttribute(phrase, [...new Set(options)]);
}
