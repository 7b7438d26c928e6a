/** Look-ups by number: which field is the number, which records get one, what the page is called. */
import type { Entity, Feature, Field } from '../../../blueprint/schema.ts';
import type { PlannedEntity } from '../../design/product-plan.ts';
import { withArticle } from '../../design/with-article.ts';
import { inSentence } from '../../design/sentence-words.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';

const mostLookUps = 2;

/** People have a number for such things in hand, whether or not the concept says so. */
const traced =
  /^(Shipment|Parcel|Package|Consignment|Delivery|Claim|Certificate|Licence|License|LicensePlate|Permit|Warranty|Repair|RepairRequest|MaintenanceRequest|SupportTicket|Complaint|Trademark|Patent|Case|CustomerCase)$/;

/** Things that are bought or booked have numbers and pages of their own. */
const keptElsewhere = /^(Order|Booking|Reservation|Appointment|Rental|Payment|User|Customer|Member|Message)$/;

export function prepareLookUps({ wishes, entities }: EntityDraft): void {
  for (const wish of wishes) {
    if (wish.key === 'look-up' && (wish.entity === null || keptElsewhere.test(wish.entity)))
      wish.entity = subjectOf(entities)?.name ?? wish.entity;
  }
  for (const entity of entities) {
    const isWished = wishes.some(({ key, entity: name }) => key === 'look-up' && name === entity.name);
    if ((isWished || traced.test(entity.name)) && numberField(entity) === undefined) addNumber(entity);
  }
}

function subjectOf(entities: readonly PlannedEntity[]): PlannedEntity | undefined {
  return (
    entities.find(({ name }) => traced.test(name)) ??
    entities.find((entity) => numberField(entity) !== undefined) ??
    entities.find(({ name }) => !keptElsewhere.test(name))
  );
}

function addNumber(entity: PlannedEntity): void {
  const isTaken = entity.fields.some(({ name }) => name === 'reference');
  if (isTaken || entity.fields.length >= 14) return;
  const label = `${entity.label} number`.slice(0, 60);
  if (entity.fields.some((field) => field.label.toLowerCase() === label.toLowerCase())) return;
  const field: Field = { name: 'reference', label, type: 'text', required: true, numbered: prefixOf(entity.label) };
  entity.fields.splice(1, 0, field);
}

/** "Claim" gives `CLM-`, "Job application" gives `JA-`. */
export function prefixOf(label: string): string {
  const words = label.toUpperCase().match(/[A-Z]+/g) ?? ['NO'];
  const [word = 'NO'] = words;
  if (words.length > 1)
    return `${words
      .map((each) => each.charAt(0))
      .join('')
      .slice(0, 4)}-`;
  const consonants = word.slice(1).replaceAll(/[AEIOUY]/g, '');
  return `${(word.charAt(0) + consonants).slice(0, 3).padEnd(2, word.charAt(1) || 'X')}-`;
}

/** A text whose values are numbers or codes of their own. */
function numberField(entity: { fields: readonly Field[] }): Field | undefined {
  const texts = entity.fields.filter(({ type }) => type === 'text');
  return (
    texts.find(({ numbered }) => numbered !== undefined) ??
    texts.find((field) =>
      /\b(tracking|reference|certificate|licen[sc]e|serial|registration|claim|policy|case|article|invoice|order|permit)\b.*\b(number|code|no)\b|\b(isbn|sku|vin|plate|reference)\b/i.test(
        wordsOf(field),
      ),
    ) ??
    texts.find((field) => /^(number|code)$/i.test(field.name))
  );
}

const wordsOf = (field: Field): string => `${field.name.replaceAll(/([a-z])([A-Z])/g, '$1 $2')} ${field.label}`;

export function planLookUps({ wishes, entities, features }: FeatureDraft): Feature[] {
  const paths = new Set(features.flatMap((feature) => ('path' in feature ? [feature.path] : [])));
  return entities
    .filter((entity) => isShown(entity, features))
    .filter(({ name }) => traced.test(name) || wishes.some((wish) => wish.key === 'look-up' && wish.entity === name))
    .flatMap((entity) => lookUpOf(entity))
    .filter((feature) => 'path' in feature && !paths.has(feature.path))
    .slice(0, mostLookUps);
}

function isShown(entity: Entity, features: readonly Feature[]): boolean {
  return features.some(
    (feature) => (feature.kind === 'catalogue' || feature.kind === 'mine') && feature.entity === entity.name,
  );
}

function lookUpOf(entity: Entity): Feature[] {
  const field = numberField(entity);
  if (field === undefined || !areDistinct(entity, field)) return [];
  const thing = inSentence(entity.label);
  const action = actionOf(entity.name);
  const slug = kebabCase(entity.label).slice(0, 36).replace(/-$/, '') || kebabCase(entity.name);
  return [
    {
      id: `look-up-${slug}`,
      kind: 'look-up',
      entity: entity.name,
      field: field.name,
      path: `/${action === 'Look up' ? 'look-up' : action.toLowerCase()}-${slug}`,
      title: `${action} ${withArticle(thing)}`.slice(0, 60),
      action,
    },
  ];
}

function actionOf(name: string): string {
  if (/Shipment|Parcel|Package|Consignment|Delivery|Waybill|Cargo/.test(name)) return 'Track';
  if (/Certificate|Licen[sc]e|Permit|Warranty|Diploma|Ticket/.test(name)) return 'Verify';
  if (/Claim|Request|Repair|Complaint|Case|Application/.test(name)) return 'Check';
  return 'Look up';
}

function areDistinct(entity: Entity, field: Field): boolean {
  const values = entity.seed.map((record) =>
    String(record.values[field.name] ?? '')
      .toLowerCase()
      .replaceAll(/[\s-]+/g, ''),
  );
  const given = values.filter((value) => value !== '');
  return given.length > 0 && new Set(given).size === given.length;
}
