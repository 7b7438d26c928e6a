/** Create: a page with the entity's form. */
import type { FeatureModule } from '../../feature-module.ts';
import { creators, refuseOthers, signedInUser } from '../../entity/audience.ts';
import { newPageFile, formFile, tableFile, schemaFile } from '../../entity/entity-files.ts';
import { forRoles } from '../../entity/only-for.ts';
import { insertedInput } from '../../entity/initial-values.ts';
import { formText } from '../../entity/form-text.ts';
import { checkRelations } from '../../entity/routes-text.ts';
import { inputSchemaName } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { jsxText } from '../../print/literal.ts';
import { entityOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { pictureUpload } from '../../entity/picture-upload.ts';
import { rolesOf } from '../../../blueprint/audience.ts';
import type { Audience, FeatureOf } from '../../../blueprint/schema.ts';
import { createScenarios } from './create-scenarios.ts';
import { createTests } from './create-tests.ts';
import { effectsOn } from '../../entity/effects.ts';
import { newPageName, newPageText } from './new-page-text.ts';

export const createFeature: FeatureModule<'create'> = {
  kind: 'create',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const pictures = pictureUpload(entity, 'create', model);
    return {
      ...pictures,
      files: new Map([
        ...pictures.files,
        [formFile(entity), formText(entity)],
        [newPageFile(entity), newPageText(feature, entity, creators(feature.by, entity, model))],
      ]),
      pages: [{ path: `${entity.path}/new`, file: newPageFile(entity), name: newPageName(entity) }],
      entity: {
        entity,
        routes: [route(feature, entity, model)],
        listActions: [newLink(feature, entity, model)],
        tests: createTests(feature, entity, model),
      },
    };
  },
  scenarios: createScenarios,
};

function route(feature: FeatureOf<'create'>, entity: EntityModel, model: ProductModel): Code {
  const input = code`await ${use('server/errors.ts', 'readBody')}(context, ${use(schemaFile(entity), inputSchemaName(entity))})`;
  return code`routes.post('/', async (context) => {
${permission(creators(feature.by, entity, model), entity)}
const input = ${input};
${checkRelations(entity)}
const id = ${use(tableFile(entity), `insert${entity.type}`)}(database, ${insertedInput(entity)}${entity.owned && ', user.id'});
${effectsOn('create', entity, model)}
return context.json({ id }, 201);
});`;
}

/** An owned record needs to know who makes it. */
function permission(audience: Audience, entity: EntityModel): Code {
  if (!entity.owned) return refuseOthers(audience, entity, 'add');
  const user = rolesOf(audience).length > 0 ? refuseOthers(audience, entity, 'add') : code`${signedInUser()};`;
  return code`const user = ${user}`;
}

/** Shown to everybody who could be the right person: who has to sign in first is led there. */
function newLink(feature: FeatureOf<'create'>, entity: EntityModel, model: ProductModel): Code {
  const button = use('web/ui/button.tsx', 'LinkButton');
  const link = code`<${button} to="${entity.path}/new">${jsxText(feature.action)}</${button}>`;
  const roles = rolesOf(creators(feature.by, entity, model));
  return roles.length > 0 ? forRoles(roles, link) : link;
}
