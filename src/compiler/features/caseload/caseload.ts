/** Caseload: the records of everybody on one page, for the people who work with them; others see their own only. */
import type { FeatureModule } from '../../feature-module.ts';
import { answeredList } from '../../entity/list-route.ts';
import { handledBy, isHeldThrough, visibleTo } from '../../entity/visible-to.ts';
import { databaseType } from '../../entity/rows.ts';
import { insideTemplate } from '../../print/literal.ts';
import { code, type Code } from '../../print/code.ts';
import { caseloadRoles } from '../../../blueprint/caseload-roles.ts';
import { relations } from '../../entity/relation-query.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { caseloadPageFile, caseloadPageName, caseloadPageText } from './caseload-page-text.ts';
import { caseloadScenarios } from './caseload-scenarios.ts';
import { caseloadTests } from './caseload-tests.ts';

export const caseloadFeature: FeatureModule<'caseload'> = {
  kind: 'caseload',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const roles = caseloadRoles(feature);
    const linked = relations(entity);
    return {
      pages: [{ path: feature.path, file: caseloadPageFile(entity), name: caseloadPageName(entity) }],
      navigation: [
        {
          label: feature.title,
          path: feature.path,
          placement: 'header',
          ...(roles.length > 0 ? { roles } : { signedIn: true }),
        },
      ],
      entity: {
        entity,
        query: linked.query,
        conditions: [...linked.conditions, ...(isHeldThrough(entity) ? [handledBy(entity, 'readerId')] : [])],
        parameters: [...linked.parameters, ...(isHeldThrough(entity) ? [code`readerId: query.readerId,`] : [])],
        table: isHeldThrough(entity) ? [maySee(entity)] : [],
        routes: [answeredList(entity)],
        tests: caseloadTests(feature, entity, model),
        assemble: (parts) => new Map([[caseloadPageFile(entity), caseloadPageText(feature, entity, parts)]]),
      },
    };
  },
  scenarios: caseloadScenarios,
  places: ({ path, title, entity: name }, model) => {
    const plural = inSentence(entityOf(model, name).pluralLabel);
    return [{ to: path, title, text: `All ${plural}, for those who look after them.` }];
  },
};

function maySee(entity: EntityModel): Code {
  const sql = `SELECT 1 FROM ${entity.table} WHERE ${entity.table}.id = :id AND ${visibleTo(entity, 'readerId')}`;
  return code`
/** Their own, and what they look after. */
export function maySee${entity.type}(database: ${databaseType}, who: { id: number; readerId: number }): boolean {
return database.get(\`${insideTemplate(sql)}\`, who) !== undefined;
}`;
}
