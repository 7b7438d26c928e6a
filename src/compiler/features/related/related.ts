/** Related: on a record's page, others that share its category. */
import type { FeatureModule } from '../../feature-module.ts';
import { qualified } from '../../entity/columns.ts';
import { apiPath, listComponent, listFile, tableFile } from '../../entity/entity-files.ts';
import { isNullable } from '../../entity/field-types.ts';
import { recordOf } from '../../entity/routes-text.ts';
import { databaseType, readAll } from '../../entity/rows.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { commentText } from '../../print/comment-text.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence, kebabCase } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel } from '../../product-model.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { isAlike, mostRelated, relatedScenarios } from './related-scenarios.ts';
import { seedId } from '../../proof/seed-facts.ts';

export const relatedFeature: FeatureModule<'related'> = {
  kind: 'related',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const field = fieldOf(entity, feature.field);
    const file = `features/${entity.folder}/more-${kebabCase(entity.types)}.tsx`;
    const [first] = entity.seed;
    const expected = first
      ? Math.min(mostRelated, entity.seed.filter((each) => isAlike(each, first, field)).length)
      : 0;
    return {
      files: new Map([[file, componentText(file, entity)]]),
      entity: {
        entity,
        table: [relatedFunction(entity, field)],
        routes: [
          code`routes.get('/:id/related', (context) => context.json(${use(tableFile(entity), functionName(entity))}(database, ${recordOf(entity)}(context))));`,
        ],
        detailSections: [code`<${use(file, componentName(entity))} ${entity.one}={${entity.one}} />`],
        tests: first
          ? [
              test(`answers other ${inSentence(entity.pluralLabel)} of the same ${field.label.toLowerCase()}`, [
                code`const { body } = await server.request<${entityType(entity)}[]>('GET', '${apiPath(entity)}/${seedId(entity, first)}/related');`,
                code`${assert}.equal(body.length, ${expected});`,
                code`${assert}.ok(body.every((item) => item.id !== ${seedId(entity, first)}));`,
              ]),
            ]
          : [],
      },
    };
  },
  scenarios: relatedScenarios,
};

function functionName(entity: EntityModel): string {
  return `related${entity.types}`;
}

function componentName(entity: EntityModel): string {
  return `More${entity.types}`;
}

function relatedFunction(entity: EntityModel, field: FieldModel): Code {
  const own = `${entity.one}.${field.property}`;
  const items = readAll(
    entity,
    `\${select} WHERE ${qualified(entity, field)} = :value AND ${entity.table}.id <> :id\n    ORDER BY ${entity.table}.id DESC LIMIT ${mostRelated}`,
    `{ value: ${own}, id: ${entity.one}.id }`,
  );
  return code`
/** Others of the same ${commentText(inSentence(field.label))}. */
export function ${functionName(entity)}(database: ${databaseType}, ${entity.one}: ${entityType(entity)}): ${entityType(entity)}[] {
${isNullable(field) && code`if (${own} === null) return [];`}
return ${items};
}`;
}

function componentText(file: string, entity: EntityModel): string {
  const body = code`
export function ${componentName(entity)}({ ${entity.one} }: { ${entity.one}: ${entityType(entity)} }) {
const related = ${use('web/use-resource.ts', 'useResource')}<${entityType(entity)}[]>(\`${apiPath(entity)}/\${${entity.one}.id}/related\`);
if (!related.data?.length) return null;
return (
<section className="mt-12 paper:hidden">
<h2 className="mb-4 text-2xl font-semibold">More like this</h2>
<${use(listFile(entity), listComponent(entity))} ${entity.many}={related.data} label=${literal('More like this')} />
</section>
);
}`;
  return printModule(file, `Other ${inSentence(entity.pluralLabel)} that are like this one.`, body);
}
