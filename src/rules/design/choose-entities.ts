/** Chooses the one to twelve things that the product keeps records of, and their fields. */
import type { Field } from '../../blueprint/schema.ts';
import { looseName } from '../../blueprint/duplicates.ts';
import { isReservedEntityName } from '../../blueprint/reserved-words.ts';
import { goodsIn } from '../lexicon/goods.ts';
import { entitiesForNoun, lexiconEntities } from '../lexicon/lexicon.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { leavesRecord, linkActed, linkNamed } from './link-entities.ts';
import { planEntity } from './plan-entity.ts';
import type { PlannedEntity } from './product-plan.ts';
import { stagesIn } from './stages-in.ts';

const mostEntities = 12;

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
  // What is reported at a help desk are its tickets, whatever they are called.
  { general: 'Complaint', close: 'SupportTicket', unless: /\b(complaints?|cit(y|izens?)|towns?|residents?)\b/i },
  { general: 'Donation', close: 'FoodDonation', unless: /\b(money|funds?|cash|monetary|financial)\b/i },
];

/** The things with those that yield added to what they yield to; where each of them went. */
function withoutGeneral({ things, concept }: Reading): { things: Thing[]; into: Map<string, string> } {
  const into = new Map<string, string>();
  for (const { general, close, unless } of narrower) {
    const isBoth = [general, close].every((name) => things.some((thing) => thing.name === name));
    if (isBoth && !unless.test(concept)) into.set(general, close);
  }
  // "Overdue items" are those of what is lent.
  const item = things.find(({ name }) => name === 'Item');
  const meant = things.find(
    (thing) =>
      thing !== item && thing.weight >= 3 && !leavesRecord(thing) && !/^(Member|Customer|User)$/.test(thing.name),
  );
  if (item !== undefined && meant !== undefined && item.isTold !== true && item.fields.length < 2)
    into.set('Item', meant.name);
  // "Selling mugs, bowls and vases": these are its products.
  const goods = new Set(goodsIn(concept));
  if (things.some(({ name }) => name === 'Product'))
    for (const { name, label } of things) if (goods.has(label.toLowerCase())) into.set(name, 'Product');
  const kept = things
    .filter(({ name }) => !into.has(name))
    .map((thing) => {
      const given = things.filter(({ name }) => into.get(name) === thing.name);
      const weight = given.reduce((sum, one) => sum + one.weight, thing.weight);
      const [called] = given;
      // It is called as the concept calls it.
      const isNamed = new RegExp(`\\b(${thing.label}|${thing.pluralLabel})\\b`, 'i').test(concept);
      return called === undefined || isNamed || called.known?.label === called.label
        ? { ...thing, weight }
        : { ...thing, label: called.label, pluralLabel: called.pluralLabel, weight };
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
