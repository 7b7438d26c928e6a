/** Fields that a change request asks for, in its own words. */
import type { Field, FieldType } from '../../../blueprint/schema.ts';
import { isReservedFieldName } from '../../../blueprint/reserved-words.ts';
import { fieldOfAttribute } from '../../reading/attributes.ts';
import { bare, unquoted } from './scene.ts';

const typeWords: readonly (readonly [RegExp, FieldType])[] = [
  [/^(?:long|longer|multi-?line) texts?$|^paragraphs?$/, 'long-text'],
  [/^(?:short |plain |one-line )?texts?(?: line)?$|^words$/, 'text'],
  [/^(?:whole numbers?|integers?|counts?)$/, 'integer'],
  [/^(?:decimals?|decimal numbers?|numbers?|fractions?)$/, 'number'],
  [/^(?:money|amounts?(?: of money)?|prices?|currency)$/, 'money'],
  [/^(?:percentages?|per ?cent)$/, 'percent'],
  [/^(?:dates?|days?)$/, 'date'],
  [/^(?:date and time|date ?times?|date with time|timestamps?)$/, 'datetime'],
  [/^times?(?: of day)?$/, 'time'],
  [/^(?:yes[ /-](?:or )?no|yes and no|check ?box(?:es)?|booleans?|ticks?|true[ /-](?:or )?false)$/, 'boolean'],
  [/^(?:e-?mail(?: address(?:es)?)?)$/, 'email'],
  [/^(?:phone|telephone)(?: numbers?)?$/, 'phone'],
  [/^(?:links?|urls?|web ?address(?:es)?)$/, 'url'],
  [/^(?:pictures?|images?|photos?)$/, 'image'],
  [/^(?:stars|star ratings?|ratings?)$/, 'rating'],
];

export function typeOfWords(words: string): FieldType | null {
  const plain = bare(words)
    .toLowerCase()
    .replace(/ fields?$/, '');
  return typeWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** "Crime, poetry or essay" */
export function valuesIn(text: string): string[] {
  return text
    .split(/\s*,\s*(?:and |or )?|\s+(?:and|or)\s+|\s*\/\s*/)
    .map((value) => unquoted(value.trim()))
    .filter((value) => value !== '')
    .map((value) => value.charAt(0).toUpperCase() + value.slice(1));
}

/** "No notes", "better titles", "to be approved", "a phone or a fax": a wish about fields or records rather than the name of a field. */
const noField =
  /^(?:at|better|different|either|every|few|fewer|five|four|just|less|many|more|neither|never|no|not|one|only|other|several|some|three|to|two|up|worse) |^(?:(?:any|every|no|some)thing|none)\b| or an? |(?:[a-z]{3}ally|ately|ently|antly)$/i;

/** Null when some part of the list is no name of a field. */
export function newFields(words: string): Field[] | null {
  const parts = splitOutside(words);
  const fields = parts.map(newField);
  return fields.every((field) => field !== null) && fields.length > 0 ? fields : null;
}

/** One field: "a due date", "genre (crime, poetry)", "an allergens field", "a text called motto", "required city". */
function newField(part: string): Field | null {
  const [, head = part, inside = ''] = /^(.+?)\s*\((.+)\)$/.exec(part.trim()) ?? [];
  const required = /^(?:(?:an?|the) )?(?:required|mandatory|compulsory) /i.test(head);
  const plain = bare(head)
    .replace(/^(?:required|mandatory|compulsory|optional|new|another|extra|additional) /i, '')
    .replace(/^number of /i, '')
    .replace(/^(?:field|column) (?:for |called |named )?(?:the |an? )?/i, '')
    .trim();
  const [, typed = '', called = ''] = /^(.+?) (?:field )?(?:called|named|for the) (.+)$/i.exec(plain) ?? [];
  const type = typeOfWords(inside) ?? typeOfWords(typed);
  const name = unquoted(bare(called || plain.replace(/ (?:field|column)s?$/i, '')));
  if (!/^\p{L}[\p{L}\p{N} '/-]{0,39}$/u.test(name) || name.split(' ').length > 4) return null;
  if (called === '' && name === plain && noField.test(name)) return null;
  const values = type === null && inside !== '' ? valuesIn(inside) : [];
  const counted = /\bnumber of\b/i.test(head) ? 'integer' : null;
  const known = type === null ? fieldOfAttribute(name, values.length >= 2 ? values : []) : null;
  const field = freeName(
    known ?? plainField(name, values.length >= 2 ? 'choice' : (type ?? counted ?? 'text'), values),
  );
  return { ...field, label: labelOf(name), ...(required && { required: true }) };
}

function plainField(name: string, type: FieldType, values: readonly string[]): Field {
  const camel = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+(.)?/g, (_, letter: string | undefined) => (letter ?? '').toUpperCase());
  return {
    name: /^[a-z]/.test(camel) ? camel.slice(0, 40) : `the${camel}`.slice(0, 40),
    label: labelOf(name),
    type,
    required: false,
    ...(type === 'choice' && { options: [...values] }),
    ...(type === 'money' && { unit: 'USD', minimum: 0 }),
    ...(type === 'rating' && { minimum: 1, maximum: 5 }),
    ...(type === 'percent' && { minimum: 0, maximum: 100 }),
  };
}

function freeName(field: Field): Field {
  return isReservedFieldName(field.name) ? { ...field, name: `${field.name}Value` } : field;
}

function labelOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** At commas and "and", but not inside brackets. */
function splitOutside(words: string): string[] {
  const hidden = words.replaceAll(/\([^)]*\)/g, (inside) =>
    inside.replaceAll(',', '\u0001').replaceAll(/ (and|or) /g, '\u0002$1\u0002'),
  );
  return hidden
    .split(/\s*,\s*(?:and )?|\s+and\s+/)
    .map((part) => part.replaceAll('\u0001', ',').replaceAll('\u0002', ' ').trim())
    .filter((part) => part !== '');
}
