/** Create: a page with the entity's form. */
import type { FeatureModule } from '../../feature-module.ts';
import { effectiveAudience, needsSignIn, refuseOthers, signedInUser } from '../../entity/audience.ts';
import { newPageFile, formFile, tableFile, schemaFile } from '../../entity/entity-files.ts';
import { formText } from '../../entity/form-text.ts';
import { checkRelations } from '../../entity/routes-text.ts';
import { inputSchemaName } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { jsxText } from '../../print/literal.ts';
import { entityOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { createScenarios } from './create-scenarios.ts';
import { createTests } from './create-tests.ts';
import { newPageName, newPageText } from './new-page-text.ts';

export const createFeature: FeatureModule<'create'> = {
  kind: 'create',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    return {
      files: new Map([
        [formFile(entity), formText(entity)],
        [newPageFile(entity), newPageText(feature, entity, needsSignIn(feature.by, entity, model))],
      ]),
      pages: [{ path: `${entity.path}/new`, file: newPageFile(entity), name: newPageName(entity) }],
      entity: {
        entity,
        routes: [route(feature, entity, model)],
        listActions: [newLink(feature, entity)],
        tests: createTests(feature, entity, model),
      },
    };
  },
  scenarios: createScenarios,
};

function route(feature: FeatureOf<'create'>, entity: EntityModel, model: ProductModel): Code {
  const input = code`await ${use('server/errors.ts', 'readBody')}(context, ${use(schemaFile(entity), inputSchemaName(entity))})`;
  return code`routes.post('/', async (context) => {
${entity.owned ? code`const user = ${signedInUser()};` : refuseOthers(effectiveAudience(feature.by, entity, model), entity, 'add')}
const input = ${input};
${checkRelations(entity)}
const id = ${use(tableFile(entity), `insert${entity.type}`)}(database, input${entity.owned && ', user.id'});
return context.json({ id }, 201);
});`;
}

/** Shown to everybody: who has to sign in first is led there. */
function newLink(feature: FeatureOf<'create'>, entity: EntityModel): Code {
  return code`<${use('web/ui/button.tsx', 'LinkButton')} to="${entity.path}/new">${jsxText(feature.action)}</${use('web/ui/button.tsx', 'LinkButton')}>`;
}
