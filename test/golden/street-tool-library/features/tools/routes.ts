// The API of tools, mounted at /api/tools.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { forbidden, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import { findUser } from '../account/table.ts';
import { moveToTrash } from '../trash/trash.ts';
import { type Tool, toolInputSchema, toolQuerySchema } from './schema.ts';
import {
  countToolsByFilter,
  findTool,
  insertTool,
  isToolInUse,
  listTools,
  listToolsOf,
  toolOptions,
  updateTool,
} from './table.ts';

export function toolRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The tool of the path; otherwise 404. */
  function toolOf(context: Context): Tool {
    const tool = findTool(database, readId(context, 'Tool'));
    if (!tool) throw notFound('Tool');
    return tool;
  }

  routes.get('/', (context) => context.json(listTools(database, readQuery(context, toolQuerySchema))));

  routes.get('/counts', (context) => context.json(countToolsByFilter(database, readQuery(context, toolQuerySchema))));

  routes.post('/', async (context) => {
    const user = requireUser(context);
    const input = await readBody(context, toolInputSchema);
    const id = insertTool(database, input, user.id);
    return context.json({ id }, 201);
  });

  routes.get('/mine', (context) => context.json(listToolsOf(database, requireUser(context).id)));

  routes.get('/of/:id', (context) => {
    const owner = findUser(database, readId(context, 'Person'));
    if (!owner) throw notFound('Person');
    return context.json({ name: owner.name, items: listToolsOf(database, owner.id) });
  });

  routes.get('/options', (context) => context.json(toolOptions(database)));

  routes.get('/:id', (context) => context.json(toolOf(context)));

  routes.put('/:id', async (context) => {
    const tool = toolOf(context);
    if (tool.ownerId !== requireUser(context).id) throw forbidden('Only its owner may change this tool.');
    const input = await readBody(context, toolInputSchema);
    updateTool(database, tool.id, input);
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const tool = toolOf(context);
    if (tool.ownerId !== requireUser(context).id) throw forbidden('Only its owner may delete this tool.');
    if (isToolInUse(database, tool.id)) throw new HttpError(409, 'This tool cannot be deleted while loans need it.');
    return context.json(
      moveToTrash(database, {
        table: 'tool',
        id: tool.id,
        label: 'Tool',
        title: tool.name,
        userId: currentUser(context)?.id ?? null,
      }),
    );
  });

  return routes;
}
