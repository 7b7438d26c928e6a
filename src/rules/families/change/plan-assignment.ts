/** Assignment on the side of the rules: what is given to whom. */
import type { Feature, OpenAudience } from '../../../blueprint/schema.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';

/** Who works; customers get nothing to do. */
const working =
  /^(Administrator|Manager|Project manager|Staff|Employee|Agent|Technician|Engineer|Operator|Supervisor|Courier|Driver|Doctor|Nurse|Consultant|Moderator|Editor|Salesperson|Team member|Member|Developer|Volunteer|Dispatcher|Worker|Expert|Lawyer)$/;
const givers = /^(Administrator|Manager|Project manager|Supervisor|Dispatcher|Owner|Operator|Moderator)$/;
const assignable =
  /^(Task|SupportTicket|Ticket|Issue|Bug|WorkOrder|RepairRequest|ServiceRequest|MaintenanceRequest|Complaint|CustomerCase|Deal|Lead|Claim|ProductionOrder|Shipment|Project|Order|Case|Job|Client|Delivery)$/;

/** A wish that names nothing is about what is worked on; a name typed by hand gives way to a person. */
export function prepareAssignments({ wishes, entities }: EntityDraft): void {
  for (const wish of wishes.filter(({ key }) => key === 'assign')) {
    const own = entities.find(({ name }) => name === wish.entity);
    const subject = own ?? entities.find(({ name }) => assignable.test(name)) ?? entities[0];
    if (subject === undefined) continue;
    wish.entity = subject.name;
    subject.fields = subject.fields.filter((field) => !(field.name === 'assignee' && field.type === 'text'));
  }
}

export function planAssignments({ wishes, entities, features, roles }: FeatureDraft): Feature[] {
  const wished = entities.filter(({ name }) => wishes.some((wish) => wish.key === 'assign' && wish.entity === name));
  const [entity] = wished.filter(({ name }) =>
    features.some((feature) => feature.kind === 'catalogue' && feature.entity === name),
  );
  if (entity === undefined || entity.seed.length === 0) return [];
  const slug = kebabCase(entity.pluralLabel).slice(0, 36).replace(/-$/, '') || kebabCase(entity.name);
  const named = wishes.flatMap(({ key, act }) => (key === 'assign' && act?.actor ? [act.actor] : []));
  const giving = roles.filter((role) => givers.test(role) || named.includes(role));
  const by: OpenAudience = giving.length === 0 ? 'signed-in' : { roles: giving };
  const to = roles.filter((role) => working.test(role));
  return [
    {
      id: `assign-${slug}`,
      kind: 'assignment',
      entity: entity.name,
      to: to.length === roles.length ? [] : to,
      by,
      path: `/assigned-${slug}`,
      title: 'Assigned to me',
    },
  ];
}
