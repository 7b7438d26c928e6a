// The API of files. A file comes in pieces, each small enough for one request, and is checked by its first bytes at the end.
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { forbidden, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { acceptedKinds } from './accepted.ts';
import { isOfType, kindLabels, mostBytes, sizeText, typeOfName } from './file-kind.ts';
import { createFileStore } from './store.ts';
import { completeFile, deleteFile, findFile, insertFile, listFiles } from './table.ts';

const place = {
  entity: z.string().max(60).nullable().default(null),
  recordId: z.coerce.number().int().min(1).nullable().default(null),
};
const newFileSchema = z.object({
  name: z.string().trim().min(1, 'The file has no name.').max(200, 'The name of the file is too long.'),
  size: z.int().min(1, 'The file is empty.'),
  ...place,
});
const listSchema = z.object(place);

export function fileRoutes({ database, configuration }: Services): Hono {
  const routes = new Hono();
  const store = createFileStore(configuration.dataDirectory);

  routes.get('/', (context) => {
    const { entity, recordId } = readQuery(context, listSchema);
    return context.json(listFiles(database, entity, recordId));
  });

  routes.post('/', async (context) => {
    const user = requireUser(context);
    const file = await readBody(context, newFileSchema);
    const type = typeOfName(file.name);
    if (!type || !acceptedKinds.includes(type.kind))
      throw new HttpError(415, `“${file.name}” is no kind of file that can be uploaded here.`);
    if (file.size > mostBytes[type.kind])
      throw new HttpError(
        413,
        `“${file.name}” is too large: a ${kindLabels[type.kind].toLowerCase()} may have ${sizeText(mostBytes[type.kind])}.`,
      );
    const id = insertFile(database, { ...file, kind: type.kind, ownerId: user.id });
    store.remove(id);
    return context.json({ id }, 201);
  });

  routes.put('/:id/content', async (context) => {
    const file = ownFile(context);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const before = store.sizeOf(file.id);
    if (file.isComplete || before + bytes.length > file.size) throw new HttpError(409, 'The file is complete already.');
    if (Number(context.req.query('offset')) !== before) throw new HttpError(409, 'A piece of the file is missing.');
    store.append(file.id, bytes);
    if (before + bytes.length < file.size) return context.json({ received: before + bytes.length });
    const type = typeOfName(file.name);
    if (!type || !isOfType(type, store.firstBytes(file.id))) {
      store.remove(file.id);
      deleteFile(database, file.id);
      throw new HttpError(415, `“${file.name}” is not what its name says.`);
    }
    completeFile(database, file.id);
    return context.json({ received: file.size });
  });

  routes.get('/:id/content', (context) => {
    const file = findFile(database, readId(context, 'File'));
    const type = file && typeOfName(file.name);
    const size = file ? store.sizeOf(file.id) : 0;
    if (!file?.isComplete || !type || size === 0) throw notFound('File');
    const asked = /^bytes=(\d+)-(\d*)$/.exec(context.req.header('range') ?? '');
    const from = asked ? Math.min(Number(asked[1]), size - 1) : 0;
    const to = asked?.[2] ? Math.min(Number(asked[2]), size - 1) : size - 1;
    // Only what a browser shows safely is shown; the rest is handed over to be kept.
    const disposition = type.kind === 'document' && type.mime !== 'application/pdf' ? 'attachment' : 'inline';
    return context.body(store.read(file.id, from, to), asked ? 206 : 200, {
      'Content-Type': type.mime,
      'Content-Length': String(to - from + 1),
      'Content-Disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Accept-Ranges': 'bytes',
      ...(asked && { 'Content-Range': `bytes ${from}-${to}/${size}` }),
    });
  });

  routes.delete('/:id', (context) => {
    const file = ownFile(context);
    deleteFile(database, file.id);
    store.remove(file.id);
    return context.body(null, 204);
  });

  function ownFile(context: Context) {
    const user = requireUser(context);
    const file = findFile(database, readId(context, 'File'));
    if (!file) throw notFound('File');
    if (file.ownerId !== user.id) throw forbidden('Only who uploaded the file may do that.');
    return file;
  }

  return routes;
}
