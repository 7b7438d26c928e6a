/** Delete: asks once on the record's page; what is deleted can be had back, what others need is not deleted. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { effectiveAudience, refuseOthers } from '../../entity/audience.ts';
import { apiPath, tableFile } from '../../entity/entity-files.ts';
import { onlyFor } from '../../entity/only-for.ts';
import { recordOf } from '../../entity/routes-text.ts';
import { databaseType } from '../../entity/rows.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { deleteScenarios } from './delete-scenarios.ts';
import { trash } from './trash.ts';
import { deleteTests } from './delete-tests.ts';

export const deleteFeature: FeatureModule<'delete'> = {
  kind: 'delete',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const audience = effectiveAudience(feature.by, entity, model);
    const record = entity.one;
    const button = code`<${use('web/ui/delete-button.tsx', 'DeleteButton')} ${attribute('label', entity.label)} title={${record}.${entity.titleField.property}} path={\`${apiPath(entity)}/\${${record}.id}\`} to="${entity.path}" isKept />`;
    return {
      ...trash(feature, model),
      entity: {
        entity,
        table: holders(entity).length > 0 ? [inUse(entity)] : [],
        routes: [route(feature, entity, model)],
        detailActions: [onlyFor(audience, entity, button)],
        tests: deleteTests(feature, entity, model),
      },
    };
  },
  scenarios: deleteScenarios,
};

/** Entities whose records cannot be without the one that they point at. */
export function holders(entity: EntityModel) {
  return entity.referencedBy.filter(({ field }) => field.required);
}

function inUse(entity: EntityModel): Code {
  const checks = holders(entity).map(
    ({ entity: other, field }) => `EXISTS (SELECT 1 FROM ${other.table} WHERE ${field.column} = :id)`,
  );
  return code`
/** Do other records need this one? */
export function is${entity.type}InUse(database: ${databaseType}, id: number): boolean {
return database.get<{ inUse: number }>(\`SELECT ${checks.join(' OR ')} AS inUse\`, { id })?.inUse === 1;
}`;
}

function route(feature: FeatureOf<'delete'>, entity: EntityModel, model: ProductModel): Code {
  const audience = effectiveAudience(feature.by, entity, model);
  const names = [...new Set(holders(entity).map(({ entity: other }) => inSentence(other.pluralLabel)))];
  const complaint = `This ${inSentence(entity.label)} cannot be deleted while ${names.join(' or ')} need it.`;
  return code`routes.delete('/:id', (context) => {
const ${entity.one} = ${recordOf(entity)}(context);
${refuseOthers(audience, entity, 'delete', entity.one)}
${names.length > 0 && code`if (${use(tableFile(entity), `is${entity.type}InUse`)}(database, ${entity.one}.id)) throw new ${use('server/errors.ts', 'HttpError')}(409, ${literal(complaint)});`}
return context.json(
${use('features/trash/trash.ts', 'moveToTrash')}(database, {
table: '${entity.table.replaceAll('"', '')}',
id: ${entity.one}.id,
label: ${literal(entity.label)},
title: ${entity.one}.${entity.titleField.property},
userId: ${model.account ? code`${use('features/account/current-user.ts', 'currentUser')}(context)?.id ?? null` : 'null'},
}),
);
});`;
}
