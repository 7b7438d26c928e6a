/** Forms in steps: the form itself is written with the entity; here stands what checks a step and what proves it. */
import type { FeatureModule } from '../../feature-module.ts';
import { creators, refuseOthers } from '../../entity/audience.ts';
import { schemaFile } from '../../entity/entity-files.ts';
import { inputSchemaName } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { entityOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { formStepScenarios } from './form-step-scenarios.ts';
import { formStepTests } from './form-step-tests.ts';

export const formStepsFeature: FeatureModule<'form-steps'> = {
  kind: 'form-steps',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    if (!entity.create) return {};
    const audience = creators(entity.create.by, entity, model);
    return { entity: { entity, routes: [checkRoute(entity, model)], tests: formStepTests(entity, audience, model) } };
  },
  scenarios: formStepScenarios,
};

/** Says what is wrong with what was entered so far, and keeps nothing. */
function checkRoute(entity: EntityModel, model: ProductModel): Code {
  const audience = entity.create ? creators(entity.create.by, entity, model) : 'anyone';
  return code`routes.post('/check', async (context) => {
${refuseOthers(audience, entity, 'add')}
await ${use('server/errors.ts', 'readBody')}(context, ${use(schemaFile(entity), inputSchemaName(entity))});
return context.body(null, 204);
});`;
}
