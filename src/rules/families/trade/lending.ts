/** When a product lends what it lists: borrowed for some days, brought back, renewed, waited for. */
import type { Entity, Feature, FeatureOf, Field } from '../../../blueprint/schema.ts';
import { planEntity } from '../../design/plan-entity.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { takeOut, turn } from './records.ts';
import { staffOf } from './staff.ts';

/** Titles of which a house has copies: whoever lends them has a library. */
const titles =
  /\b(books?|novels?|magazines?|comics?|dvds?|cds?|films?|movies?|vinyls?|records?|audio ?books?|text ?books?|titles?|sheet music|scores?)\b/i;
/** Lent for some days, by a calendar of free days where nobody speaks of bringing back. */
const goods =
  /\b(tools?|equipment|instruments?|toys?|games?|cameras?|gear|kayaks?|bikes?|bicycles?|laptops?|projectors?|costumes?|telescopes?|binoculars|tents?|skis?|machines?|devices?|tablets?|consoles?|drones?|ladders?|drills?|items?|things?|materials?|kits?|puzzles?|umbrellas?|lenses|lens|tripods?|microphones?|keys?|assets?|seeds?)\b/i;
const bringingBack =
  /\b(return(s|ed|ing)?|bring(s|ing)? (it |them |\w+ )?back|overdue|due (dates?|back|on|for return)|lent out|on loan|check(s|ed|ing)? (\w+ )?(out|in)|loan periods?|who has (what|which|it))\b/i;
/** Who pays for it books it. */
const paid = /\b(rent(s|ed|als?|ing)?|hir(e|es|ed|ing)|prices?|fees?|per day|deposits?|pays?|payments?)\b/i;

const isRecordOfLending = ({ name }: { name: string }): boolean => /^(.*Loan|Borrowing|Lending|Checkout)$/.test(name);
const isRecordOfWaiting = ({ name }: { name: string }): boolean => /^(Booking|Reservation)$/.test(name);

const lends = /^(borrow|lend|loan|check out|take out)$/;
const follows = /^(return|bring|bring back|give back|hand back|check in|renew|extend|prolong|reserve|book|request)$/;
const sees = /^(see|view|check|track|monitor|look|list|know|manage|follow|watch)\b/;
const looks = /\b(who has|who borrowed|overdue|on loan|lent|loans?|borrowed|due)\b/;

export function prepareLending(draft: EntityDraft): void {
  const { wishes, entities, reading } = draft;
  const acts = wishes.filter(({ act }) => act !== null && act.rule === null && lends.test(act.verb));
  const records = entities.filter(isRecordOfLending);
  if ((acts.length === 0 && records.length === 0) || paid.test(reading.concept)) return;
  const named = entities.filter(
    (entity) =>
      !records.includes(entity) &&
      (acts.some(({ entity: own, act }) => own === entity.name || act?.things.includes(entity.name)) ||
        records.some(({ fields }) => fields.some(({ target }) => target === entity.name))),
  );
  const isBack = bringingBack.test(reading.concept);
  const isLent = ({ label }: { label: string }): boolean => titles.test(label) || (isBack && goods.test(label));
  const main = named.find(isLent) ?? addLent(draft, acts, isLent);
  if (main === undefined) return;
  for (const wish of wishes)
    if (acts.includes(wish) || isOfLending(wish, main, records)) turn(wish, 'lending', main.name);
  // What was taken for bookings only because of it is none.
  const waits = entities.filter(
    (entity) => isRecordOfWaiting(entity) && wishes.every((wish) => wish.entity !== entity.name),
  );
  takeOut(draft, [...records, ...waits], 'lending', main.name);
  main.isPersonal = false;
  // Whether it is there follows from the loans.
  main.fields = main.fields.filter((field) => !tellsWhetherThere(field));
}

/** What is borrowed by name, where nothing else is said of it. */
function addLent(
  { entities, reading }: EntityDraft,
  acts: readonly Wish[],
  isLent: (thing: { label: string }) => boolean,
): PlannedEntity | undefined {
  const thing = reading.things.find(
    (one) => isLent(one) && acts.some(({ act }) => act?.object.includes(one.label.toLowerCase()) === true),
  );
  if (thing === undefined) return undefined;
  const present = entities.find(({ name }) => name === thing.name);
  if (present !== undefined) return present;
  const entity = planEntity(thing, new Set(entities.map(({ name }) => name)), reading);
  entities.unshift(entity);
  return entity;
}

function isOfLending({ act, key, entity }: Wish, main: PlannedEntity, records: readonly PlannedEntity[]): boolean {
  if (act === null || act.rule !== null || key === 'account' || key === 'mine') return false;
  const isAbout =
    entity === null ||
    entity === main.name ||
    act.things.includes(main.name) ||
    records.some(({ name }) => name === entity);
  return isAbout && (lends.test(act.verb) || follows.test(act.verb) || (key !== 'create' && looks.test(act.words)));
}

const tellsWhetherThere = ({ name, type, options = [] }: Field): boolean =>
  name === 'status' &&
  type === 'choice' &&
  options.some((option) => /available|on loan|lent|borrowed|checked out|to read|want to/i.test(option));

export function planLending(draft: FeatureDraft): Feature[] {
  const { wishes, entities, features, hasAccount, reading } = draft;
  const wanted = new Set(wishes.flatMap(({ key, entity }) => (key === 'lending' ? (entity ?? []) : [])));
  const entity = entities.find(
    ({ name, owned, fields }) =>
      wanted.has(name) &&
      !owned &&
      fields.length > 0 &&
      features.some((feature) => feature.kind === 'catalogue' && feature.entity === name),
  );
  if (entity === undefined || !hasAccount) return [];
  const copies = copiesOf(entity);
  const staff = lendersOf(draft);
  return [
    {
      id: 'lending',
      kind: 'lending',
      path: '/my-loans',
      title: 'My loans',
      entity: entity.name,
      days: daysIn(reading.concept),
      renewals: renewalsIn(reading.concept),
      most: mostIn(reading.concept),
      ...(copies !== undefined && { copies }),
      ...(staff && { staff }),
    },
  ];
}

/** Whose trade it is, and whoever the concept says sees the loans of others. */
function lendersOf(draft: FeatureDraft): FeatureOf<'lending'>['staff'] {
  const usual = staffOf(draft, ['lending'], '/loans')?.roles ?? [];
  const acts = draft.wishes.flatMap(({ key, act }) => (key === 'lending' && act !== null ? [act] : []));
  const actorsOf = (does: RegExp): string[] =>
    acts.flatMap(({ verb, words, actor }) =>
      does.test(verb) && (does === lends || looks.test(words)) ? (actor ?? []) : [],
    );
  const [borrowing, looking] = [actorsOf(lends), actorsOf(sees)];
  const roles = draft.roles.filter(
    (role) => usual.includes(role) || (looking.includes(role) && !borrowing.includes(role)),
  );
  return roles.length === 0 ? undefined : { path: '/loans', roles: roles.slice(0, 4) };
}

function copiesOf({ fields, seed }: Entity): string | undefined {
  const field = fields.find(
    ({ name, type }) => type === 'integer' && /^(copies|quantity|stock|numberOf|amount|total|count)/i.test(name),
  );
  const isSound = field !== undefined && seed.every(({ values }) => Number(values[field.name] ?? 1) >= 1);
  return isSound ? field.name : undefined;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  fourteen: 14,
};
const count = `(\\d{1,3}|${Object.keys(numbers).join('|')})`;

const valueOf = (text: string): number => numbers[text.toLowerCase()] ?? Number(text);

/** "For three weeks", "after 14 days"; two weeks where nothing is said. */
function daysIn(concept: string): number {
  const said = new RegExp(`\\b(?:for|after|within|of|up to|in) ${count}[- ](day|week|month)s?\\b`, 'i').exec(concept);
  const [, number = '', unit = ''] = said ?? [];
  if (number === '') return 14;
  const days = valueOf(number) * (/week/i.test(unit) ? 7 : /month/i.test(unit) ? 30 : 1);
  return Math.min(365, Math.max(1, days));
}

/** "Renewed once"; twice where nothing is said. */
function renewalsIn(concept: string): number {
  if (/\b(no renewals?|cannot (be )?renew(ed)?|not be renewed)\b/i.test(concept)) return 0;
  const said = new RegExp(`\\b(?:renew|extend)\\w*[^.]{0,30}?\\b(once|twice|${count} times)\\b`, 'i').exec(concept);
  const word = said?.[1]?.toLowerCase() ?? 'twice';
  return word === 'once' ? 1 : word === 'twice' ? 2 : Math.min(10, valueOf(word.split(' ')[0] ?? '2'));
}

/** "At most three books at a time"; five where nothing is said. */
function mostIn(concept: string): number {
  const said = new RegExp(
    `\\b(?:at most|up to|no more than|maximum of|max) ${count} (?!day|week|month|time)[a-z]+`,
    'i',
  );
  const number = said.exec(concept)?.[1];
  return number === undefined ? 5 : Math.min(50, Math.max(1, valueOf(number)));
}
