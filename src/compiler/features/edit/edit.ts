/** Edit: the entity's form, filled with a record. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { effectiveAudience, refuseOthers } from '../../entity/audience.ts';
import { editPageFile, formFile, schemaFile, tableFile } from '../../entity/entity-files.ts';
import { changedInput } from '../../entity/initial-values.ts';
import { formText } from '../../entity/form-text.ts';
import { checkRelations, recordOf } from '../../entity/routes-text.ts';
import { entityType, inputSchemaName } from '../../entity/schema-text.ts';
import { databaseType, writtenValues } from '../../entity/rows.ts';
import { onlyFor } from '../../entity/only-for.ts';
import { code, use, type Code } from '../../print/code.ts';
import { wrapList } from '../../print/wrap-list.ts';
import { entityOf, fieldOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { changesTableName } from '../status-changes/status-changes.ts';
import { pictureUpload } from '../../entity/picture-upload.ts';
import { effectsOn } from '../../entity/effects.ts';
import { editPageName, editPageText } from './edit-page-text.ts';
import { editScenarios } from './edit-scenarios.ts';
import { editTests } from './edit-tests.ts';

export const editFeature: FeatureModule<'edit'> = {
  kind: 'edit',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const audience = effectiveAudience(feature.by, entity, model);
    const button = use('web/ui/button.tsx', 'LinkButton');
    const link = code`<${button} variant="secondary" to={\`${entity.path}/\${${entity.one}.id}/edit\`}>Edit</${button}>`;
    const pictures = pictureUpload(entity, 'edit', model);
    return {
      ...pictures,
      files: new Map([
        ...pictures.files,
        [formFile(entity), formText(entity)],
        [editPageFile(entity), editPageText(entity, audience)],
      ]),
      pages: [{ path: `${entity.path}/:id/edit`, file: editPageFile(entity), name: editPageName(entity) }],
      entity: {
        entity,
        table: [update(entity)],
        routes: [route(feature, entity, model)],
        detailActions: [onlyFor(audience, entity, link)],
        tests: editTests(feature, entity, model),
      },
    };
  },
  scenarios: editScenarios,
};

function update(entity: EntityModel): Code {
  const columns = entity.fields.map((field) => `${field.column} = :${field.property}`);
  return code`
export function update${entity.type}(database: ${databaseType}, id: number, input: ${entityType(entity, 'Input')}) {
database.run(\`
    UPDATE ${entity.table}
    SET ${wrapList(columns, '      ')}
    WHERE id = :id\`,
  { ${writtenValues(entity)}, id });
}`;
}

function route(feature: FeatureOf<'edit'>, entity: EntityModel, model: ProductModel): Code {
  const audience = effectiveAudience(feature.by, entity, model);
  return code`routes.put('/:id', async (context) => {
const ${entity.one} = ${recordOf(entity)}(context);
${refuseOthers(audience, entity, 'change', entity.one)}
const input = await ${use('server/errors.ts', 'readBody')}(context, ${use(schemaFile(entity), inputSchemaName(entity))});
${checkRelations(entity)}
${use(tableFile(entity), `update${entity.type}`)}(database, ${entity.one}.id, ${changedInput(entity)});
${noteStatus(entity, model)}
${effectsOn('edit', entity, model)}
return context.body(null, 204);
});`;
}

/** A status that the form changed belongs to the history like one that a button changed. */
function noteStatus(entity: EntityModel, model: ProductModel): Code {
  const workflow = model.features.find((feature) => feature.kind === 'workflow' && feature.entity === entity.id);
  const field = workflow?.kind === 'workflow' ? fieldOf(entity, workflow.field) : undefined;
  if (!field || field.initial !== undefined) return code``;
  const [from, to] = [`${entity.one}.${field.property}`, `input.${field.property}`];
  const userId = code`${use('features/account/current-user.ts', 'currentUser')}(context)?.id ?? null`;
  return code`if (${to} !== ${from}) ${use('features/workflow/status-changes.ts', 'recordStatusChange')}(database, '${changesTableName(entity)}', { recordId: ${entity.one}.id, from: ${from}, to: ${to}, note: null, userId: ${userId} });`;
}
