/** Board: records with a workflow in columns by status, moved by dragging or by a menu. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { caseloadRoles } from '../../../blueprint/caseload-roles.ts';
import { guarded } from '../../entity/audience.ts';
import { admit } from '../../entity/list-route.ts';
import { handledBy, isHeldThrough } from '../../entity/visible-to.ts';
import { apiPath, choiceFile, choiceList, tableFile } from '../../entity/entity-files.ts';
import { databaseType, readAll } from '../../entity/rows.ts';
import { entityType } from '../../entity/schema-text.ts';
import { isNullable } from '../../entity/field-types.ts';
import { inExpression, rawValue, shownValue } from '../../entity/shown-value.ts';
import { forRoles } from '../../entity/only-for.ts';
import { shortFields } from '../../entity/list-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute, jsxText } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, type EntityModel, type FieldModel, type ProductModel } from '../../product-model.ts';
import { transitionsName } from '../workflow/transitions-text.ts';
import { transitionsFile } from '../workflow/workflow-files.ts';
import { statusOf } from './board-status.ts';
import { boardScenarios } from './board-scenarios.ts';

export const boardFeature: FeatureModule<'board'> = {
  kind: 'board',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const file = `features/${entity.folder}/board-page.tsx`;
    const staff = entity.caseload && caseloadRoles(entity.caseload);
    return {
      files: new Map([[file, pageText(file, feature, entity, model)]]),
      pages: [{ path: feature.path, file, name: pageName(entity) }],
      navigation: [
        {
          label: feature.title,
          path: feature.path,
          placement: 'header',
          ...(staff !== undefined && staff.length > 0 ? { roles: staff } : entity.isPrivate && { signedIn: true }),
        },
      ],
      entity: {
        entity,
        // Private records are those of "my ...", whose route there is already.
        ...((!entity.isPrivate || staff) && {
          table: [listFunction(entity)],
          routes: [route(entity)],
        }),
        listActions: [
          staff !== undefined && staff.length > 0 ? forRoles(staff, boardLink(feature)) : boardLink(feature),
        ],
      },
    };
  },
  scenarios: boardScenarios,
  places: (feature, model) => {
    const things = inSentence(entityOf(model, feature.entity).pluralLabel);
    return [{ to: feature.path, title: feature.title, text: `See where the ${things} stand and move them on.` }];
  },
};

function boardLink({ path }: FeatureOf<'board'>): Code {
  const button = use('web/ui/button.tsx', 'LinkButton');
  return code`<${button} variant="secondary" to="${path}">Board</${button}>`;
}

function pageName(entity: EntityModel): string {
  return `${entity.type}BoardPage`;
}

const listName = (entity: EntityModel): string => `list${entity.types}OnBoard`;

function listFunction(entity: EntityModel): Code {
  const isHeld = isHeldThrough(entity);
  const where = isHeld ? `\n  WHERE ${handledBy(entity, 'readerId')}` : '';
  return code`
/** The newest of each status; a board with more would help nobody. */
export function ${listName(entity)}(database: ${databaseType}${isHeld && ', readerId: number'}): ${entityType(entity)}[] {
return ${readAll(entity, `\${select}${where} ORDER BY ${entity.table}.id DESC LIMIT 300`, isHeld ? '{ readerId }' : '[]')};
}`;
}

function route(entity: EntityModel): Code {
  const list = use(tableFile(entity), listName(entity));
  if (!entity.caseload) return code`routes.get('/board', (context) => context.json(${list}(database)));`;
  const admitted = admit(caseloadRoles(entity.caseload));
  if (isHeldThrough(entity))
    return code`routes.get('/board', (context) => context.json(${list}(database, ${admitted}.id)));`;
  return code`routes.get('/board', (context) => {
${admitted};
return context.json(${list}(database));
});`;
}

function pageText(file: string, feature: FeatureOf<'board'>, entity: EntityModel, model: ProductModel): string {
  const record = entity.one;
  const status = statusOf(feature, model);
  const staff = entity.caseload && caseloadRoles(entity.caseload);
  const isOwn = entity.isPrivate && staff === undefined;
  const source = `${apiPath(entity)}/${isOwn ? 'mine' : 'board'}`;
  const audience =
    staff !== undefined && staff.length > 0 ? { roles: staff } : entity.isPrivate ? 'signed-in' : 'anyone';
  const facts = shortFields(entity, 3).filter((field) => field !== status);
  const page = code`<>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', feature.title)} introduction="Drag a card to another column, or move it by its menu." parent={{ to: '${entity.caseload?.path ?? entity.path}', ${`label: ${JSON.stringify(entity.pluralLabel)}`} }} />
<${entity.type}Board />
</>`;
  const body = code`
export function ${pageName(entity)}() {
return (
${guarded(audience, page)}
);
}

function ${entity.type}Board() {
const list = ${use('web/use-resource.ts', 'useResource')}<${entityType(entity)}[]>('${source}');
return (
<${use('web/ui/states.tsx', 'Loaded')} resource={list} shape="rows">
{(${entity.many}) => (
<${use('features/workflow/board.tsx', 'Board')}
statuses={${use(choiceFile(entity), choiceList(entity, status))}}
transitions={${use(transitionsFile(entity), transitionsName(entity))}}
cards={${entity.many}.map((${record}) => ({
id: ${record}.id,
title: ${record}.${entity.titleField.property},
status: ${record}.${status.property},
${entity.owned && `ownerId: ${record}.ownerId,`}
to: \`${entity.path}/\${${record}.id}\`,
path: \`${apiPath(entity)}/\${${record}.id}/status\`,
facts: <>${facts.map((field) => fact(entity, field))}</>,
}))}
/>
)}
</${use('web/ui/states.tsx', 'Loaded')}>
);
}`;
  return printModule(file, `The ${inSentence(entity.pluralLabel)} in columns by ${inSentence(status.label)}.`, body);
}

function fact(entity: EntityModel, field: FieldModel): Code {
  const value = rawValue(entity.one, field);
  const shown = field.type === 'relation' ? code`{${value}}` : shownValue(entity.one, field);
  const explains = ['choice', 'relation', 'text', 'date', 'datetime', 'money'].includes(field.type);
  const element = code`<span>${!explains && jsxText(`${field.label}: `)}${shown}</span>`;
  return isNullable(field) ? code`{${value} !== null && (${inExpression(element)})}` : element;
}
