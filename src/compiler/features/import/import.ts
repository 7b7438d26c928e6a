/** Import: rows of a CSV file become records after a preview with what is wrong in each. */
import { rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { creators, guarded, refuseOthers, signedInUser } from '../../entity/audience.ts';
import { apiPath, schemaFile, tableFile } from '../../entity/entity-files.ts';
import { insertedInput } from '../../entity/initial-values.ts';
import { forRoles } from '../../entity/only-for.ts';
import { inputSchemaName } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { columnsFile, columnsName, columnsText, importedFields } from './columns-text.ts';
import { exampleCells, importScenarios } from './import-scenarios.ts';
import { importTests } from './import-tests.ts';

const importFile = 'server/import.ts';

export const importFeature: FeatureModule<'import'> = {
  kind: 'import',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const audience = creators(feature.by, entity, model);
    const file = `features/${entity.folder}/import-page.tsx`;
    const path = `${entity.path}/import`;
    const link = code`<${use('web/ui/button.tsx', 'LinkButton')} variant="secondary" to="${path}">Import</${use('web/ui/button.tsx', 'LinkButton')}>`;
    return {
      files: new Map([
        [columnsFile(entity), columnsText(entity)],
        [file, pageText(file, feature, entity, model)],
      ]),
      pages: [{ path, file, name: pageName(entity) }],
      entity: {
        entity,
        routes: routes(feature, entity, model),
        listActions: [rolesOf(audience).length > 0 ? forRoles(rolesOf(audience), link) : link],
        tests: importTests(feature, entity, model),
      },
    };
  },
  scenarios: importScenarios,
};

function routes(feature: FeatureOf<'import'>, entity: EntityModel, model: ProductModel): Code[] {
  const audience = creators(feature.by, entity, model);
  const refuse = refuseOthers(audience, entity, 'import');
  const permission = entity.owned
    ? code`const user = ${rolesOf(audience).length > 0 ? refuse : code`${signedInUser()};`}`
    : refuse;
  const read = code`${use(importFile, 'readImport')}(database, { columns: ${use(columnsFile(entity), columnsName(entity))}, schema: ${use(schemaFile(entity), inputSchemaName(entity))}, text })`;
  const body = code`const { text } = await ${use('server/errors.ts', 'readBody')}(context, ${use(importFile, 'importSchema')});`;
  const insert = use(tableFile(entity), `insert${entity.type}`);
  const example = exampleCells(entity).map(({ cell }) => literal(cell));
  return [
    code`routes.get('/import/template.csv', (context) => ${use('server/csv.ts', 'answerCsv')}(context, '${entity.folder}-template', ${use('server/csv.ts', 'csvOf')}([${importedFields(
      entity,
    )
      .map(({ label }) => literal(label))
      .join(', ')}], [[${example.join(', ')}]])));`,
    code`routes.post('/import/preview', async (context) => {
${refuse}
${body}
const { header, rows, unknown } = ${read};
return context.json({ header, rows, unknown });
});`,
    code`routes.post('/import', async (context) => {
${permission}
${body}
const { inputs } = ${read};
database.transaction(() => {
for (const input of inputs.toReversed()) ${insert}(database, ${insertedInput(entity)}${entity.owned && ', user.id'});
});
return context.json({ count: inputs.length }, 201);
});`,
  ];
}

function pageName(entity: EntityModel): string {
  return `Import${entity.types}Page`;
}

function pageText(file: string, feature: FeatureOf<'import'>, entity: EntityModel, model: ProductModel): string {
  const things = inSentence(entity.pluralLabel);
  const page = code`<${use('web/ui/import-page.tsx', 'ImportPage')}
${attribute('title', `Import ${things}`)}
${attribute('things', things)}
list={{ to: '${entity.path}', label: ${literal(entity.pluralLabel)} }}
source="${apiPath(entity)}/import"
columns={${use(columnsFile(entity), columnsName(entity))}.map(({ label }) => label)}
/>`;
  const body = code`
export function ${pageName(entity)}() {
return (
${guarded(creators(feature.by, entity, model), page)}
);
}`;
  return printModule(file, `Takes ${things} from a file.`, body);
}
