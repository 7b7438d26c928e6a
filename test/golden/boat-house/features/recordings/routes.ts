// The API of recordings, mounted at /api/recordings.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { type Recording, recordingInputSchema, recordingQuerySchema } from './schema.ts';
import { findRecording, insertRecording, listRecordings } from './table.ts';

export function recordingRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The recording of the path; otherwise 404. */
  function recordingOf(context: Context): Recording {
    const recording = findRecording(database, readId(context, 'Recording'));
    if (!recording) throw notFound('Recording');
    return recording;
  }

  routes.get('/', (context) => context.json(listRecordings(database, readQuery(context, recordingQuerySchema))));

  routes.post('/', async (context) => {
    requireUser(context);
    const input = await readBody(context, recordingInputSchema);
    const id = insertRecording(database, input);
    return context.json({ id }, 201);
  });

  routes.post('/:id/plays', (context) => {
    const { id } = recordingOf(context);
    database.run('UPDATE recording SET plays = coalesce(plays, 0) + 1 WHERE id = ?', [id]);
    return context.json({ id });
  });

  routes.get('/:id', (context) => context.json(recordingOf(context)));

  return routes;
}
