/** Boards: of what is worked on, where there are stages enough for columns. */
import type { Feature } from '../../../blueprint/schema.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { FeatureDraft } from '../family.ts';

const worked =
  /^(Task|SupportTicket|Ticket|Issue|Bug|WorkOrder|JobApplication|Application|Candidate|RepairRequest|ServiceRequest|MaintenanceRequest|Complaint|CustomerCase|Deal|Lead|Project|ProductionOrder|Goal|Assignment|Claim)$/;
const mostColumns = 7;

export function planBoards(workflows: readonly Feature[], { entities, wishes, features }: FeatureDraft): Feature[] {
  const paths = new Set(features.flatMap((feature) => ('path' in feature ? [feature.path] : [])));
  return workflows
    .flatMap((workflow) => {
      if (workflow.kind !== 'workflow') return [];
      const entity = entities.find(({ name }) => name === workflow.entity);
      const isWished = wishes.some(({ key, entity: name }) => key === 'board' && name === workflow.entity);
      const columns = entity?.fields.find(({ name }) => name === workflow.field)?.options?.length ?? 0;
      if (!entity || columns < 3 || columns > mostColumns || !(isWished || worked.test(entity.name))) return [];
      const slug = kebabCase(entity.label).slice(0, 36).replace(/-$/, '') || kebabCase(entity.name);
      const path = `/${slug}-board`;
      const title = `${entity.label} board`.slice(0, 60);
      return paths.has(path)
        ? []
        : [{ id: `board-of-${slug}`, kind: 'board' as const, entity: entity.name, path, title }];
    })
    .slice(0, 1);
}
