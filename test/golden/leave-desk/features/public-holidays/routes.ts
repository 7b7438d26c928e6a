// The API of public holidays, mounted at /api/public-holidays.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { titleQuerySchema } from '../../server/list-page.ts';
import { currentUser, requireRole } from '../account/current-user.ts';
import { moveToTrash } from '../trash/trash.ts';
import { type Holiday, holidayInputSchema, holidayQuerySchema } from './schema.ts';
import { findHoliday, insertHoliday, listPublicHolidays, listPublicHolidaysToManage, updateHoliday } from './table.ts';

export function holidayRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The public holiday of the path; otherwise 404. */
  function holidayOf(context: Context): Holiday {
    const holiday = findHoliday(database, readId(context, 'Public holiday'));
    if (!holiday) throw notFound('Public holiday');
    return holiday;
  }

  routes.get('/', (context) => context.json(listPublicHolidays(database, readQuery(context, holidayQuerySchema))));

  routes.post('/', async (context) => {
    requireRole(context, 'Administrator');
    const input = await readBody(context, holidayInputSchema);
    const id = insertHoliday(database, input);
    return context.json({ id }, 201);
  });

  routes.get('/manage', (context) => {
    requireRole(context, 'Administrator');
    return context.json(listPublicHolidaysToManage(database, readQuery(context, titleQuerySchema)));
  });

  routes.get('/:id', (context) => context.json(holidayOf(context)));

  routes.put('/:id', async (context) => {
    const holiday = holidayOf(context);
    requireRole(context, 'Manager', 'Administrator');
    const input = await readBody(context, holidayInputSchema);
    updateHoliday(database, holiday.id, input);
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const holiday = holidayOf(context);
    requireRole(context, 'Administrator');
    return context.json(
      moveToTrash(database, {
        table: 'holiday',
        id: holiday.id,
        label: 'Public holiday',
        title: holiday.name,
        userId: currentUser(context)?.id ?? null,
      }),
    );
  });

  return routes;
}
