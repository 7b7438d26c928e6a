import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { fieldOf, type EntityModel } from '../../product-model.ts';
import { transitionsName } from './transitions-text.ts';
import { buttonsFile, buttonsName, transitionsFile } from './workflow-files.ts';

/** `<entity>-status-buttons.tsx`: what the person can do with one record now. */
export function buttonsText(feature: FeatureOf<'workflow'>, entity: EntityModel): string {
  const record = entity.one;
  const { property } = fieldOf(entity, feature.field);
  const buttons = use('features/workflow/status-buttons.tsx', 'StatusButtons');
  const open = code`${use('features/workflow/transition.ts', 'openTransitions')}(${use(transitionsFile(entity), transitionsName(entity))}, ${record}.${property}, user${entity.owned && `, ${record}.ownerId`})`;
  const body = code`
interface ${buttonsName(entity)}Props {
${record}: ${entityType(entity)};
size?: 'small' | 'medium';
}

export function ${buttonsName(entity)}({ ${record}, size }: ${buttonsName(entity)}Props) {
const { user } = ${use('features/account/session-context.tsx', 'useSession')}();
const transitions = ${open};
return <${buttons} title={${record}.${entity.titleField.property}} path={\`${apiPath(entity)}/\${${record}.id}/status\`} transitions={transitions} size={size} />;
}`;
  return printModule(
    buttonsFile(entity),
    `What can be done next with a ${inSentence(entity.label)}, as far as the person may.`,
    body,
  );
}
