/** Assignment: records that somebody of the staff looks after, and what is assigned to oneself. */
import { isForOwner, rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { refuseOthers, rolesText, signedInUser } from '../../entity/audience.ts';
import { apiPath, listComponent, listFile, tableFile } from '../../entity/entity-files.ts';
import { recordOf } from '../../entity/routes-text.ts';
import { databaseType, readAll } from '../../entity/rows.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { assignmentScenarios } from './assignment-scenarios.ts';
import { assignmentTable, assignmentTests, seedFile, seedName, seedText, tableName } from './assignment-tables.ts';

const folder = 'features/assignment';

export const assignmentFeature: FeatureModule<'assignment'> = {
  kind: 'assignment',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const record = entity.one;
    const file = `features/${entity.folder}/assigned-page.tsx`;
    return {
      files: new Map([
        [file, pageText(file, feature, entity)],
        [seedFile(entity), seedText(feature, entity, model)],
      ]),
      tables: [assignmentTable(entity)],
      seeds: [{ file: seedFile(entity), name: seedName(entity) }],
      pages: [{ path: feature.path, file, name: pageName(entity) }],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header', signedIn: true }],
      entity: {
        entity,
        columns: columns(entity),
        table: [listFunction(entity)],
        routes: routes(feature, entity),
        itemActions: [code`<${use(`${folder}/assignee-badge.tsx`, 'AssigneeBadge')} name={${record}.assigneeName} />`],
        detailSections: [panel(feature, entity)],
        tests: assignmentTests(feature, entity, model),
      },
    };
  },
  scenarios: assignmentScenarios,
};

function columns(entity: EntityModel) {
  const table = tableName(entity);
  const own = `WHERE record_id = ${entity.table}.id`;
  return [
    { property: 'assigneeId', sql: `SELECT user_id FROM ${table} ${own}`, type: 'number | null' },
    {
      property: 'assigneeName',
      sql: `SELECT user.name FROM ${table} JOIN user ON user.id = user_id ${own}`,
      type: 'string | null',
    },
  ];
}

function panel(feature: FeatureOf<'assignment'>, entity: EntityModel): Code {
  const record = entity.one;
  const roles = rolesOf(feature.by);
  const isOwner = `user?.id === ${record}.ownerId`;
  const hasRole = code`${use('features/account/user.ts', 'hasRole')}(user, ${rolesText(roles)})`;
  const mayAssign =
    roles.length === 0 ? code`user !== null` : isForOwner(feature.by) ? code`${hasRole} || ${isOwner}` : hasRole;
  return code`<${use(`${folder}/assign-panel.tsx`, 'AssignPanel')} title={${record}.${entity.titleField.property}} name={${record}.assigneeName} userId={${record}.assigneeId} path={\`${apiPath(entity)}/\${${record}.id}\`} source="${apiPath(entity)}/assignees" isOpen={${mayAssign}} />`;
}

const listName = (entity: EntityModel): string => `list${entity.types}AssignedTo`;

function listFunction(entity: EntityModel): Code {
  return code`
export function ${listName(entity)}(database: ${databaseType}, userId: number): ${entityType(entity)}[] {
return ${readAll(entity, `\${select} JOIN ${tableName(entity)} AS assignment ON assignment.record_id = ${entity.table}.id AND assignment.user_id = ?\n    ORDER BY assignment.assigned_at DESC, ${entity.table}.id DESC`, '[userId]')};
}`;
}

function routes(feature: FeatureOf<'assignment'>, entity: EntityModel): Code[] {
  const file = `${folder}/assignments.ts`;
  const assignees = code`${use(file, 'listAssignees')}(database${feature.to.length > 0 && code`, [${rolesText(feature.to)}]`})`;
  return [
    code`routes.get('/assigned-to-me', (context) => context.json(${use(tableFile(entity), listName(entity))}(database, ${signedInUser()}.id)));`,
    code`routes.get('/assignees', (context) => {
${signedInUser()};
return context.json(${assignees});
});`,
    code`routes.put('/:id/assignee', async (context) => {
const ${entity.one} = ${recordOf(entity)}(context);
${refuseOthers(feature.by, entity, 'assign', entity.one)}
const { userId } = await ${use('server/errors.ts', 'readBody')}(context, ${use(file, 'assigneeSchema')});
return context.json(${use(file, 'assign')}(database, '${tableName(entity)}', { recordId: ${entity.one}.id, userId }, ${assignees}));
});`,
  ];
}

function pageName(entity: EntityModel): string {
  return `Assigned${entity.types}Page`;
}

function pageText(file: string, feature: FeatureOf<'assignment'>, entity: EntityModel): string {
  const things = inSentence(entity.pluralLabel);
  const guard = use('features/account/signed-in-only.tsx', 'SignedInOnly');
  const loaded = use('web/ui/states.tsx', 'Loaded');
  const body = code`
export function ${pageName(entity)}() {
return (
<${guard}>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', feature.title)} ${attribute('introduction', `The ${things} that you look after.`)} />
<Assigned />
</${guard}>
);
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Assigned() {
const list = ${use('web/use-resource.ts', 'useResource')}<${entityType(entity)}[]>('${apiPath(entity)}/assigned-to-me');
return (
<${loaded} resource={list} shape="rows">
{(${entity.many}) =>
${entity.many}.length === 0 ? (
<${use('web/ui/states.tsx', 'EmptyState')} title="Nothing is assigned to you" ${attribute('text', `What somebody assigns to you of the ${things} stands here.`)} />
) : (
<${use(listFile(entity), listComponent(entity))} ${entity.many}={${entity.many}} ${attribute('label', feature.title)} />
)
}
</${loaded}>
);
}`;
  return printModule(file, `The ${things} that are assigned to the person who is signed in.`, body);
}
