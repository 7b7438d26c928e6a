/** Which of the chosen entities point at which. */
import type { Field } from '../../blueprint/schema.ts';
import { looseName } from '../../blueprint/duplicates.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import type { PlannedEntity } from './product-plan.ts';

/** An attribute that is called like another list points there: the hive of an inspection is one of the hives. */
export function linkNamed(entities: PlannedEntity[], things: readonly Thing[]): PlannedEntity[] {
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

/** Who books an apartment makes a booking of an apartment: the record that an action leaves points at what it acts on. */
export function linkActed(
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

export const leavesRecord = (entity: { name: string }): boolean =>
  /^(Booking|Order|Reservation|Comment|Reply|Review|Application|Enrolment|Enrollment|Registration|Subscription|Donation|Appointment|Rental|JobApplication|Loan|Answer|Submission|Vote|Bid|Signature)$/.test(
    entity.name,
  );

/** Makes no sense without what it is about, even where the concept does not say what that is. */
const dependsOnMain = (entity: PlannedEntity): boolean =>
  /^(Comment|Reply|Review|Booking|Reservation|Rental|Enrolment|Enrollment|Registration|Subscription|Application|JobApplication|Signature)$/.test(
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
