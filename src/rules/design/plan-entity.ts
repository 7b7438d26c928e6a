/** The fields of one thing that the product keeps: what is known of such things, and what the concept tells. */
import type { Field } from '../../blueprint/schema.ts';
import { looseName } from '../../blueprint/duplicates.ts';
import { isReservedFieldName } from '../../blueprint/reserved-words.ts';
import { inferFields } from '../lexicon/infer-fields.ts';
import type { LexiconEntity } from '../lexicon/lexicon-entity.ts';
import { fieldsOf } from '../lexicon/seed-records.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { escapeExpression } from './escape-expression.ts';
import { narrowJourneys } from './narrow-journeys.ts';
import type { PlannedEntity } from './product-plan.ts';
import { isLent } from './speaks-of-money.ts';
import { boundOf } from './spans.ts';

const mostFields = 14;

/** `present`: the names of all entities, which it may be linked with. */
export function planEntity(thing: Thing, present: ReadonlySet<string>, reading: Reading): PlannedEntity {
  const narrowed = narrowJourneys(thing, reading.concept);
  const { name, label, pluralLabel } = narrowed;
  // Told by its own fields under its own name, it is not what the lexicon files under that name.
  const isOther = thing.isTold === true && narrowed.known !== null && !isNamedAlike(thing, narrowed.known);
  const known = isOther ? null : narrowed.known;
  const base =
    known === null
      ? unknownEntity(thing, reading)
      : {
          fields:
            thing.isTold === true && thing.fields.length >= 4
              ? toldOf(known, present, thing.fields, reading.concept)
              : knownFields(known, present),
          titleField: known.titleField,
          isPersonal: known.owned,
          publicCreate: known.publicCreate,
          layout: known.defaultLayout,
          description: known.description,
        };
  const told = thing.fields.map((field) =>
    // What goes through stages is always at one of them
    thing.isTold === true && field.name === 'status' && field.type === 'choice' ? { ...field, required: true } : field,
  );
  // What is lent or booked for nothing has no price.
  const isFree = (known === null || known.name === 'Product') && isLent(reading.concept);
  const usual = isFree ? base.fields.filter(({ name }) => name !== 'price' && name !== 'stock') : base.fields;
  const fields = mergeFields(label, usual, told, statedOptions(reading.concept, told));
  return { name, label, pluralLabel, known, ...base, fields, ...(thing.isTold === true && { isTold: true }) };
}

const isNamedAlike = ({ label }: Thing, known: LexiconEntity): boolean =>
  label.toLowerCase() === known.label.toLowerCase() ||
  known.label.toLowerCase().split(' ').includes(label.toLowerCase()) ||
  ['Product', 'Order', 'Event'].includes(known.name);

/** Of the usual fields those that head a record, picture it, link it or say how far it is, and those that the concept names, wherever it does. */
function toldOf(known: LexiconEntity, present: ReadonlySet<string>, named: readonly Field[], concept: string): Field[] {
  const isDated = named.some(({ type }) => type === 'date' || type === 'datetime');
  return knownFields(known, present).filter(
    (field) =>
      field.name === known.titleField ||
      field.name === 'status' ||
      new RegExp(`\\b${escapeExpression(field.label)}s?\\b`, 'i').test(concept) ||
      ['image', 'relation'].includes(field.type) ||
      (!isDated && (field.type === 'date' || field.type === 'datetime')) ||
      named.some(
        (one) => looseName(one.label) === looseName(field.label) || looseName(one.name) === looseName(field.name),
      ),
  );
}

/** A link may stand in for any plain field but the one that heads a record. */
function knownFields(known: LexiconEntity, present: ReadonlySet<string>): Field[] {
  const title = known.fields.find((field) => field.name === known.titleField);
  const fields = fieldsOf(known, present);
  const index = fields.findIndex((field) => field.name === known.titleField);
  if (title === undefined || fields[index]?.type === 'text') return fields;
  return index === -1 ? [title, ...fields] : fields.with(index, title);
}

function unknownEntity(
  thing: Thing,
  reading: Reading,
): Omit<PlannedEntity, 'name' | 'label' | 'pluralLabel' | 'known'> {
  const hints = reading.sentences
    .map((sentence) => sentence.text.toLowerCase())
    .filter((text) => text.includes(thing.label.toLowerCase()));
  const inferred = inferFields(thing.label, thing.fields.length >= 2 ? [] : hints);
  const own = thing.fields.length >= 3 || thing.isTold === true ? ownFields(thing.fields) : null;
  const fields = own ?? inferred.fields;
  return {
    fields,
    titleField: own?.[0]?.name ?? inferred.titleField,
    isPersonal: inferred.owned,
    publicCreate: true,
    layout: inferred.defaultLayout,
    description: describedBy(thing.pluralLabel, fields),
  };
}

/** "Hives with their status, date and notes." */
function describedBy(pluralLabel: string, fields: readonly Field[]): string {
  const told = fields
    .slice(1)
    .filter(({ type }) => !['image', 'long-text'].includes(type))
    .slice(0, 3)
    .map(({ label }) => (/^[A-Z][A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)));
  const last = told.at(-1);
  if (last === undefined) return `All ${pluralLabel.toLowerCase()} in one place.`;
  const list = told.length === 1 ? last : `${told.slice(0, -1).join(', ')} and ${last}`;
  return `${pluralLabel} with their ${list}.`;
}

/** Fields named by the concept are enough when one of them can head a record. */
function ownFields(fields: readonly Field[]): Field[] {
  const title = fields.find((field) => field.type === 'text' && /(name|title|subject)$/i.test(field.name));
  const head: Field =
    title === undefined ? { name: 'name', label: 'Name', type: 'text', required: true } : { ...title, required: true };
  return [head, ...fields.filter((field) => field !== title)];
}

/** Names of the choices whose values the concept names itself: "severity (low, high)". */
function statedOptions(concept: string, told: readonly Field[]): ReadonlySet<string> {
  const text = concept.toLowerCase();
  return new Set(
    told
      .filter(
        ({ options = [] }) => options.length > 0 && options.every((option) => text.includes(option.toLowerCase())),
      )
      .map(({ name }) => name),
  );
}

/** The concept's fields come behind the usual ones, unless one of them means the same: the "movie title" of a movie is its title. */
function mergeFields(
  label: string,
  usual: readonly Field[],
  named: readonly Field[],
  stated: ReadonlySet<string>,
): Field[] {
  const merged: Field[] = [];
  for (const field of [...usual, ...named]) {
    const free = isReservedFieldName(field.name) ? { ...field, name: `${field.name}Value` } : field;
    const isThere = merged.some(
      (other) =>
        looseName(other.name) === looseName(free.name) ||
        looseName(other.label) === looseName(free.label) ||
        looseName(`${label}${other.label}`) === looseName(free.label) ||
        meansSame(other, free),
    );
    const same = merged.findIndex(({ name, type }) => type === 'choice' && looseName(name) === looseName(free.name));
    const known = merged[same];
    if (known !== undefined && free.options !== undefined && stated.has(field.name))
      merged[same] = { ...known, options: free.options };
    const bound = merged.findIndex((other) => isSameBound(other, free));
    const there = merged[bound];
    // It is called as the concept calls it.
    if (there !== undefined) merged[bound] = { ...there, label: free.label };
    else if (!isThere) merged.push({ ...free });
  }
  return merged.slice(0, mostFields);
}

/** A "date" or "place" by itself is the one that there is: "seen on", "location". */
const sameOccasion = (one: Field, other: Field): boolean =>
  (one.label === 'Date' &&
    (other.type === 'date' || other.type === 'datetime') &&
    /\bon$|^starts at$/i.test(other.label)) ||
  (/^(place|location)$/i.test(one.label) && /^(place|location)$/i.test(other.label)) ||
  isSameBound(one, other) ||
  (one.label === 'Duration' && /^minutes$/i.test(other.label));

/** "From" and "until" are where something starts and ends. */
const isSameBound = (one: Field, other: Field): boolean =>
  one.type === other.type && boundOf(one) !== null && boundOf(one) === boundOf(other);

/** "Title" and "name" head a record alike; one description is enough. */
function meansSame(one: Field, other: Field): boolean {
  if (sameOccasion(other, one)) return true;
  const heads = ['name', 'title', 'applicant'];
  if (heads.includes(one.name) && heads.includes(other.name)) return true;
  const singles = ['image', 'rating', 'email', 'phone'];
  return one.type === other.type && singles.includes(one.type);
}
