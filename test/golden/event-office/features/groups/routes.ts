// The API of groups, mounted at /api/groups.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import type { Database } from '../../server/db.ts';
import { type FieldErrors, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { optionEntryExists } from '../options/table.ts';
import { moveToTrash } from '../trash/trash.ts';
import { type Group, type GroupInput, groupInputSchema, groupQuerySchema } from './schema.ts';
import { findGroup, groupExists, groupOptions, insertGroup, isGroupInUse, listGroups, updateGroup } from './table.ts';

export function groupRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The group of the path; otherwise 404. */
  function groupOf(context: Context): Group {
    const group = findGroup(database, readId(context, 'Group'));
    if (!group) throw notFound('Group');
    return group;
  }

  routes.get('/', (context) => context.json(listGroups(database, readQuery(context, groupQuerySchema))));

  routes.post('/', async (context) => {
    const input = await readBody(context, groupInputSchema);
    checkRelations(database, input);
    const id = insertGroup(database, input);
    return context.json({ id }, 201);
  });

  routes.get('/options', (context) => context.json(groupOptions(database)));

  routes.get('/:id', (context) => context.json(groupOf(context)));

  routes.put('/:id', async (context) => {
    const group = groupOf(context);
    const input = await readBody(context, groupInputSchema);
    checkRelations(database, input);
    updateGroup(database, group.id, input);
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const group = groupOf(context);
    if (isGroupInUse(database, group.id))
      throw new HttpError(409, 'This group cannot be deleted while options need it.');
    return context.json(
      moveToTrash(database, {
        table: 'group',
        id: group.id,
        label: 'Group',
        title: group.name,
        userId: null,
      }),
    );
  });

  return routes;
}

/** What is pointed at must exist. */
function checkRelations(database: Database, input: GroupInput) {
  const fields: FieldErrors = {};
  if (input.leadId !== null && !optionEntryExists(database, input.leadId))
    fields.leadId = 'Lead must be chosen from the list.';
  if (input.parentId !== null && !groupExists(database, input.parentId))
    fields.parentId = 'Parent group must be chosen from the list.';
  if (Object.keys(fields).length > 0) throw new HttpError(422, 'Please check the marked fields.', fields);
}
