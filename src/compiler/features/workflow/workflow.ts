/** Workflow: buttons that change a record's status, what became of it, and what waits for whom. */
import { rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { rolesText, signedInUser } from '../../entity/audience.ts';
import { tableFile } from '../../entity/entity-files.ts';
import { recordOf } from '../../entity/routes-text.ts';
import { databaseType, readAll } from '../../entity/rows.ts';
import { entityType } from '../../entity/schema-text.ts';
import { handledBy, isHeldThrough } from '../../entity/visible-to.ts';
import { code, use, type Code } from '../../print/code.ts';
import { sqlText } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel } from '../../product-model.ts';
import { buttonsText } from './buttons-text.ts';
import {
  changesTable,
  changesTableName,
  seedChangesFile,
  seedChangesName,
  seedChangesText,
} from '../status-changes/status-changes.ts';
import { queuePageFile, queuePageName, queuePageText } from './queue-page-text.ts';
import { statusButtons, statusPanel } from './status-panel-text.ts';
import { transitionsName, transitionsText } from './transitions-text.ts';
import { buttonsFile, transitionsFile } from './workflow-files.ts';
import { workflowScenarios } from './workflow-scenarios.ts';
import { workflowTests } from './workflow-tests.ts';

const changesFile = 'features/workflow/status-changes.ts';

export const workflowFeature: FeatureModule<'workflow'> = {
  kind: 'workflow',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const deciders = decidersOf(feature);
    const isTold = entity.owned && model.features.some(({ kind }) => kind === 'notifications');
    const queue = feature.queue && { ...feature.queue, roles: deciders };
    return {
      files: new Map([
        [transitionsFile(entity), transitionsText(feature, entity)],
        [buttonsFile(entity), buttonsText(feature, entity)],
        [seedChangesFile(entity), seedChangesText(feature, entity, model)],
        ...(queue ? [[queuePageFile(entity), queuePageText(queue, entity)] as const] : []),
      ]),
      tables: [changesTable(entity)],
      seeds: [{ file: seedChangesFile(entity), name: seedChangesName(entity) }],
      pages: queue ? [{ path: queue.path, file: queuePageFile(entity), name: queuePageName(entity) }] : [],
      navigation: queue ? [{ label: queue.title, path: queue.path, placement: 'header', roles: deciders }] : [],
      entity: {
        entity,
        table: [setStatus(feature, entity), ...(queue ? [waiting(feature, entity)] : [])],
        routes: [...routes(feature, entity, isTold), ...(queue ? [queueRoute(entity, deciders)] : [])],
        itemActions: [statusButtons(entity, 'small')],
        detailSections: [statusPanel(feature, entity)],
        tests: workflowTests(feature, entity, model),
      },
    };
  },
  scenarios: workflowScenarios,
};

/** The roles of which people decide. */
export function decidersOf(feature: FeatureOf<'workflow'>): string[] {
  return [...new Set(feature.transitions.flatMap(({ by }) => rolesOf(by)))];
}

/** Statuses in which a record waits for one of them. */
export function waitingStatuses(feature: FeatureOf<'workflow'>): string[] {
  const restricted = feature.transitions.filter(({ by }) => rolesOf(by).length > 0);
  const entry = restricted.flatMap(({ from }) => from);
  const ends = new Set(restricted.map(({ to }) => to));
  const first = entry.filter((status) => !ends.has(status));
  return [...new Set(first.length > 0 ? first : entry)];
}

function setStatus(feature: FeatureOf<'workflow'>, entity: EntityModel): Code {
  const { column } = fieldOf(entity, feature.field);
  return code`
export function set${entity.type}Status(database: ${databaseType}, id: number, status: string) {
database.run('UPDATE ${entity.table} SET ${column} = ? WHERE id = ?', [status, id]);
}`;
}

function waiting(feature: FeatureOf<'workflow'>, entity: EntityModel): Code {
  const { column } = fieldOf(entity, feature.field);
  const statuses = waitingStatuses(feature).map(sqlText).join(', ');
  const isHeld = isHeldThrough(entity);
  const theirs = isHeld ? ` AND ${handledBy(entity, 'readerId')}` : '';
  return code`
/** What somebody has to decide about, the oldest first. */
export function listWaiting${entity.types}(database: ${databaseType}${isHeld && ', readerId: number'}): ${entityType(entity)}[] {
return ${readAll(entity, `\${select} WHERE ${entity.table}.${column} IN (${statuses})${theirs} ORDER BY ${entity.table}.id`, isHeld ? '{ readerId }' : '[]')};
}`;
}

function queueRoute(entity: EntityModel, roles: readonly string[]): Code {
  if (isHeldThrough(entity))
    return code`routes.get('/waiting', (context) => {
const { id } = ${use('features/account/current-user.ts', 'requireRole')}(context, ${rolesText(roles)});
return context.json(${use(tableFile(entity), `listWaiting${entity.types}`)}(database, id));
});`;
  return code`routes.get('/waiting', (context) => {
${use('features/account/current-user.ts', 'requireRole')}(context, ${rolesText(roles)});
return context.json(${use(tableFile(entity), `listWaiting${entity.types}`)}(database));
});`;
}

function routes(feature: FeatureOf<'workflow'>, entity: EntityModel, isTold: boolean): Code[] {
  const { property } = fieldOf(entity, feature.field);
  const record = entity.one;
  const table = `'${changesTableName(entity)}'`;
  const set = use(tableFile(entity), `set${entity.type}Status`);
  return [
    code`routes.get('/:id/status', (context) => context.json(${use(changesFile, 'listStatusChanges')}(database, ${table}, ${recordOf(entity)}(context).id)));`,
    code`routes.post('/:id/status', async (context) => {
const ${record} = ${recordOf(entity)}(context);
const user = ${signedInUser()};
const { action, note } = await ${use('server/errors.ts', 'readBody')}(context, ${use(changesFile, 'statusChangeSchema')});
const { to } = ${use(changesFile, 'requireTransition')}(${use(transitionsFile(entity), transitionsName(entity))}, action, { status: ${record}.${property}${entity.owned && `, ownerId: ${record}.ownerId`} }, user);
database.transaction(() => {
${set}(database, ${record}.id, to);
${use(changesFile, 'recordStatusChange')}(database, ${table}, { recordId: ${record}.id, from: ${record}.${property}, to, note, userId: user.id });
});
${isTold && tell(entity)}
return context.json({ status: to });
});`,
    code`routes.post('/:id/status/undo', (context) => {
const ${record} = ${recordOf(entity)}(context);
const user = ${signedInUser()};
database.transaction(() => {
const { fromStatus } = ${use(changesFile, 'takeBackStatusChange')}(database, ${table}, ${record}.id, user);
${set}(database, ${record}.id, fromStatus);
});
return context.body(null, 204);
});`,
  ];
}

/** The owner hears of it, unless it is their own doing. */
function tell(entity: EntityModel): Code {
  const record = entity.one;
  const notify = use('features/notifications/notify.ts', 'notify');
  const text = `\`Your ${inSentence(entity.label)} “\${${record}.${entity.titleField.property}}” is now: \${to}.\``;
  return code`if (${record}.ownerId !== user.id) ${notify}(database, ${record}.ownerId, { kind: 'status', text: ${text}, path: \`${entity.path}/\${${record}.id}\` });`;
}
