/** Chooses the one to twelve things that the product keeps records of, and their fields. */
import type { Field } from '../../blueprint/schema.ts';
import { isReservedEntityName, isReservedFieldName } from '../../blueprint/reserved-words.ts';
import { looseName } from '../../blueprint/duplicates.ts';
import { stagesIn } from './stages-in.ts';
import { goodsIn } from '../lexicon/goods.ts';
import { inferFields } from '../lexicon/infer-fields.ts';
import type { LexiconEntity } from '../lexicon/lexicon-entity.ts';
import { entitiesForNoun, lexiconEntities } from '../lexicon/lexicon.ts';
import { fieldsOf } from '../lexicon/seed-records.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { narrowJourneys } from './narrow-journeys.ts';
import type { PlannedEntity } from './product-plan.ts';

const mostEntities = 12;
const mostFields = 14;

export interface ChosenEntities {
  /** The most important first; never empty. */
  entities: PlannedEntity[];
  /** The entity that stands for each thing of the reading: "trivia contests" are contests. */
  entityOf: ReadonlyMap<string, string>;
}

export function chooseEntities(reading: Reading): ChosenEntities {
  const { things, entityOf } = chosenThings(reading);
  leadWithSubject(things);
  const present = new Set(things.map((thing) => thing.name));
  const entities = things.map((thing) => planEntity(thing, present, reading));
  return {
    entities: linkActed(reading, withStages(reading, linkNamed(entities, things), entityOf), entityOf),
    entityOf,
  };
}

/** What a word means in general yields to what the concept calls it more closely, unless it speaks of the general thing too. */
const narrower: readonly { general: string; close: string; unless: RegExp }[] = [
  { general: 'MenuItem', close: 'FoodDonation', unless: /\b(menus?|dish(es)?|meals?|restaurants?|orders?)\b/i },
  {
    general: 'Order',
    close: 'Booking',
    unless: /\b(carts?|checkout|shop|store|buy|purchase|e-?commerce|products?)\b/i,
  },
  // Where food is looked up by what it is made of, it is neither served nor sold nor kept in a pantry.
  { general: 'MenuItem', close: 'Food', unless: /\b(menus?|dish(es)?|restaurants?|orders?|dining)\b/i },
  {
    general: 'Product',
    close: 'Food',
    unless: /\b(carts?|checkout|shop(ping)?|stores?|buy|sell|purchase|e-?commerce)\b/i,
  },
  { general: 'Ingredient', close: 'Food', unless: /\b(pantry|inventory|stock|shopping lists?|recipes?)\b/i },
  { general: 'Donation', close: 'FoodDonation', unless: /\b(money|funds?|cash|monetary|financial)\b/i },
];

/** The things with those that yield added to what they yield to; where each of them went. */
function withoutGeneral({ things, concept }: Reading): { things: Thing[]; into: Map<string, string> } {
  const into = new Map<string, string>();
  for (const { general, close, unless } of narrower) {
    const isBoth = [general, close].every((name) => things.some((thing) => thing.name === name));
    if (isBoth && !unless.test(concept)) into.set(general, close);
  }
  const weightOf = (name: string): number => things.find((thing) => thing.name === name)?.weight ?? 0;
  // "Selling mugs, bowls and vases": these are its products.
  const goods = new Set(goodsIn(concept));
  if (things.some(({ name }) => name === 'Product'))
    for (const { name, label } of things) if (goods.has(label.toLowerCase())) into.set(name, 'Product');
  const kept = things
    .filter(({ name }) => !into.has(name))
    .map((thing) => {
      const given = [...into].filter(([, close]) => close === thing.name).map(([general]) => weightOf(general));
      return { ...thing, weight: given.reduce((sum, weight) => sum + weight, thing.weight) };
    });
  return { things: kept.toSorted((one, other) => other.weight - one.weight || one.first - other.first), into };
}

function chosenThings(reading: Reading): { things: Thing[]; entityOf: Map<string, string> } {
  const chosen: Thing[] = [];
  const { things, into } = withoutGeneral(reading);
  const entityOf = new Map(into);
  for (const thing of things) {
    const same = chosen.find((other) => isSame(other, thing));
    if (same !== undefined) {
      if (same.name === 'Product' && thing.name !== 'Product' && thing.known !== null) {
        // The subject says which products they are.
        for (const [name, chosenName] of entityOf) if (chosenName === same.name) entityOf.set(name, thing.name);
        Object.assign(same, {
          name: thing.name,
          label: thing.label,
          pluralLabel: thing.pluralLabel,
          known: thing.known,
        });
      }
      entityOf.set(thing.name, same.name);
      for (const field of thing.fields)
        if (!same.fields.some((other) => other.name === field.name)) same.fields.push(field);
      continue;
    }
    // A noun that nobody knows has to be acted on, not just named
    const bar = chosen.length >= 5 ? 4 : thing.known === null && chosen.length > 0 ? 3 : 2;
    if (
      chosen.length >= mostEntities ||
      thing.weight < bar ||
      isReservedEntityName(thing.name) ||
      !/^[A-Z][A-Za-z0-9]*$/.test(thing.name)
    )
      continue;
    chosen.push({ ...thing, fields: [...thing.fields] });
    entityOf.set(thing.name, thing.name);
  }
  if (chosen.length > 0) return { things: chosen, entityOf };
  const [only] = reading.things.filter((thing) => thing.weight >= 2 && !isReservedEntityName(thing.name));
  const thing = only ?? fallbackThing(reading);
  return { things: [thing], entityOf: new Map([[thing.name, thing.name]]) };
}

/** "Trivia contest" beside "contest" is the same thing; so are names that differ in number only. */
function isSame(one: Thing, other: Thing): boolean {
  if (looseName(one.name) === looseName(other.name) || looseName(one.pluralLabel) === looseName(other.pluralLabel))
    return true;
  // "Product descriptions" on a site about software are those of its software.
  if (one.known !== null && other.known !== null && [one, other].some(({ name }) => name === 'Product'))
    return one.name.endsWith('Product') && other.name.endsWith('Product');
  const [short, long] = one.label.length < other.label.length ? [one, other] : [other, one];
  const isCompound =
    long.label.toLowerCase().endsWith(` ${short.label.toLowerCase()}`) ||
    long.label.toLowerCase().startsWith(`${short.label.toLowerCase()} `);
  const isGrown =
    long.known === null && short.known === null && long.label.toLowerCase().endsWith(short.label.toLowerCase());
  return (isCompound && long.known === null) || isGrown;
}

/** What a product that speaks of nothing in particular is most likely to keep. */
const fallbackNouns: readonly (readonly [RegExp, string])[] = [
  [/\b(scores?|leaderboards?)\b/i, 'score'],
  [/\b(messag|chat)/i, 'message'],
  [/\b(big data|data (import|analysis|query|management|collection))\b/i, 'dataset'],
  [/\bcontents?\b/i, 'article'],
  [/\b(files?|documents?)\b/i, 'document'],
  [/\b(devices?|hardware|equipment)\b/i, 'device'],
  [/\b(measure|monitor|sensor|time[- ]series|metric)/i, 'measurement'],
  [/\b(sell(s|ing)?|shop(ping)?|e-?commerce|products?)\b/i, 'product'],
  [/\b(compan|business|service|agenc|consult)/i, 'service'],
  [/\b(match|football|league)/i, 'match'],
  [/\b(games?)\b/i, 'score'],
  [/\b(videos?|films?)\b/i, 'video'],
];

/** A product without records of its own has at least news to read. */
function fallbackThing({ domain, concept }: Reading): Thing {
  const nouns = fallbackNouns.filter(([pattern]) => pattern.test(concept)).map(([, noun]) => noun);
  const known =
    nouns.map((noun) => entitiesForNoun(noun, domain)[0]).find((entity) => entity !== undefined) ??
    lexiconEntities.find((entity) => entity.domain === domain) ??
    entitiesForNoun('article', domain)[0] ??
    lexiconEntities[0] ??
    null;
  const label = known?.label ?? 'Article';
  return {
    name: known?.name ?? 'Article',
    label,
    pluralLabel: known?.pluralLabel ?? 'Articles',
    known,
    fields: [],
    weight: 0,
    first: 0,
  };
}

/** What people act on comes before the records that their acts leave. */
function leadWithSubject(things: Thing[]): void {
  const [first] = things;
  const index = things.findIndex((thing) => !leavesRecord(thing) && thing.weight >= 3);
  const subject = things[index];
  if (first === undefined || subject === undefined || index === 0 || !leavesRecord(first)) return;
  things.splice(index, 1);
  things.unshift(subject);
}

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
            thing.isTold === true && thing.fields.length >= 5
              ? toldOf(known, present, thing.fields)
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
  return { name, label, pluralLabel, known, ...base, fields: mergeFields(base.fields, told) };
}

const isNamedAlike = ({ label }: Thing, known: LexiconEntity): boolean =>
  label.toLowerCase() === known.label.toLowerCase() ||
  known.label.toLowerCase().split(' ').includes(label.toLowerCase()) ||
  ['Product', 'Order', 'Event'].includes(known.name);

/** Of the usual fields those that head a record, picture it, link it or say how far it is, and those that the concept names. */
function toldOf(known: LexiconEntity, present: ReadonlySet<string>, named: readonly Field[]): Field[] {
  const isDated = named.some(({ type }) => type === 'date' || type === 'datetime');
  return knownFields(known, present).filter(
    (field) =>
      field.name === known.titleField ||
      field.name === 'status' ||
      ['image', 'relation'].includes(field.type) ||
      (!isDated && (field.type === 'date' || field.type === 'datetime')) ||
      named.some(
        (one) => looseName(one.label) === looseName(field.label) || looseName(one.name) === looseName(field.name),
      ),
  );
}

/** An attribute that is called like another list points there: the hive of an inspection is one of the hives. */
function linkNamed(entities: PlannedEntity[], things: readonly Thing[]): PlannedEntity[] {
  for (const entity of entities) {
    const named = things.find(({ name }) => name === entity.name)?.fields ?? [];
    entity.fields = entity.fields.map((field): Field => {
      if (!named.some(({ name }) => name === field.name)) return field;
      const target = entities.find((other) => other !== entity && looseName(other.label) === looseName(field.label));
      const isPlain = field.type === 'text' && field.name !== entity.titleField;
      if (!isPlain || target === undefined || reaches(target, entity, entities)) return field;
      return { name: field.name, label: field.label, type: 'relation', required: false, target: target.name };
    });
  }
  return entities;
}

/** The stages that the concept names one by one become the options of the status. */
function withStages(
  reading: Reading,
  entities: PlannedEntity[],
  entityOf: ReadonlyMap<string, string>,
): PlannedEntity[] {
  for (const { text, outcome } of reading.sentences) {
    const stages = stagesIn(text);
    if (stages === null || outcome.is !== 'requirements') continue;
    const moved = outcome.acts.find(({ verb, things }) => movesOn.test(verb) && things.length > 0);
    const entity = entities.find(({ name }) => name === entityOf.get(moved?.things[0] ?? ''));
    if (entity === undefined) continue;
    const status: Field = { name: 'status', label: 'Status', type: 'choice', required: true, options: stages };
    const index = entity.fields.findIndex(({ name, type }) => name === 'status' && type === 'choice');
    if (index === -1) entity.fields.splice(1, 0, status);
    else entity.fields[index] = { ...status, required: entity.fields[index]?.required ?? true };
  }
  return entities;
}

const movesOn = /^(move|mark|set|change|update|pass|advance|track|put|go)\b/;

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

/** The concept's fields come behind the usual ones, unless one of them means the same. */
function mergeFields(usual: readonly Field[], named: readonly Field[]): Field[] {
  const merged: Field[] = [];
  for (const field of [...usual, ...named]) {
    const free = isReservedFieldName(field.name) ? { ...field, name: `${field.name}Value` } : field;
    const isThere = merged.some(
      (other) =>
        looseName(other.name) === looseName(free.name) ||
        looseName(other.label) === looseName(free.label) ||
        meansSame(other, free),
    );
    if (!isThere) merged.push({ ...free });
  }
  return merged.slice(0, mostFields);
}

/** "Title" and "name" head a record alike; one description is enough. */
function meansSame(one: Field, other: Field): boolean {
  const heads = ['name', 'title'];
  if (heads.includes(one.name) && heads.includes(other.name)) return true;
  const singles = ['image', 'rating', 'email', 'phone'];
  return one.type === other.type && singles.includes(one.type);
}

/** Who books an apartment makes a booking of an apartment: the record that an action leaves points at what it acts on. */
function linkActed(
  reading: Reading,
  entities: PlannedEntity[],
  entityOf: ReadonlyMap<string, string>,
): PlannedEntity[] {
  for (const sentence of reading.sentences) {
    if (sentence.outcome.is !== 'requirements') continue;
    for (const act of sentence.outcome.acts) {
      const acted = act.things.map((name) => entities.find((entity) => entity.name === entityOf.get(name)));
      const [from, to] = acted;
      const request = act.verb === 'request' ? entities.find(({ label }) => label === 'Request') : undefined;
      const requested = acted.find((entity) => entity !== undefined && entity !== request);
      if (request !== undefined && requested !== undefined) addLink(request, requested, entities);
      if (from === undefined || to === undefined || from === to || act.excluded !== null || !leavesRecord(from))
        continue;
      addLink(from, to, entities);
    }
  }
  const main = entities.find((entity) => !leavesRecord(entity));
  for (const entity of entities) {
    const isLoose = dependsOnMain(entity) && !entity.fields.some((field) => field.type === 'relation');
    if (isLoose && main !== undefined) addLink(entity, main, entities);
  }
  return dropCycles(entities);
}

const leavesRecord = (entity: { name: string }): boolean =>
  /^(Booking|Order|Reservation|Comment|Reply|Review|Application|Enrolment|Enrollment|Registration|Subscription|Donation|Appointment|Rental|JobApplication|Loan|Answer|Submission|Vote|Bid)$/.test(
    entity.name,
  );

/** Makes no sense without what it is about, even where the concept does not say what that is. */
const dependsOnMain = (entity: PlannedEntity): boolean =>
  /^(Comment|Reply|Review|Booking|Reservation|Rental|Enrolment|Enrollment|Registration|Subscription|Application|JobApplication)$/.test(
    entity.name,
  );

function addLink(from: PlannedEntity, to: PlannedEntity, entities: readonly PlannedEntity[]): void {
  const isLinked = from.fields.some((field) => field.target === to.name) || reaches(to, from, entities);
  const name = to.name.charAt(0).toLowerCase() + to.name.slice(1);
  if (isLinked || from.fields.filter((field) => field.type === 'relation').length >= 3) return;
  const index = from.fields.findIndex(
    (field) => field.name.toLowerCase() === name.toLowerCase() || field.label.toLowerCase() === to.label.toLowerCase(),
  );
  const field: Field = { name, label: to.label, type: 'relation', required: false, target: to.name };
  if (index !== -1 && from.fields[index]?.name !== from.titleField) from.fields[index] = field;
  else if (index === -1 && from.fields.length < 24) from.fields.splice(1, 0, field);
}

function reaches(
  from: PlannedEntity,
  to: PlannedEntity,
  entities: readonly PlannedEntity[],
  seen = new Set<string>(),
): boolean {
  if (from === to) return true;
  if (seen.has(from.name)) return false;
  seen.add(from.name);
  const targets = from.fields.flatMap((field) => entities.find((entity) => entity.name === field.target) ?? []);
  return targets.some((target) => reaches(target, to, entities, seen));
}

/** Seeds are made parents first, which a circle of links would not allow. */
function dropCycles(entities: PlannedEntity[]): PlannedEntity[] {
  for (const entity of entities) {
    entity.fields = entity.fields.filter((field) => {
      if (field.type !== 'relation') return true;
      const target = entities.find((other) => other.name === field.target);
      return target !== undefined && target !== entity && !reaches(target, entity, entities);
    });
  }
  return entities;
}
