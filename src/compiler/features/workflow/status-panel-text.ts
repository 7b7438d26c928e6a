import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, use, type Code } from '../../print/code.ts';
import { fieldOf, type EntityModel } from '../../product-model.ts';
import { buttonsFile, buttonsName } from './workflow-files.ts';

/** Where a record stands, its history, and the buttons that lead on; the record is at hand by the entity's name. */
export function statusPanel(feature: FeatureOf<'workflow'>, entity: EntityModel): Code {
  const status = `${entity.one}.${fieldOf(entity, feature.field).property}`;
  const panel = use('features/workflow/status-panel.tsx', 'StatusPanel');
  return code`<${panel} status={${status}} path={\`${apiPath(entity)}/\${${entity.one}.id}/status\`}>${statusButtons(entity)}</${panel}>`;
}

export function statusButtons(entity: EntityModel, size?: 'small'): Code {
  return code`<${use(buttonsFile(entity), buttonsName(entity))} ${entity.one}={${entity.one}}${size && ` size="${size}"`} />`;
}
