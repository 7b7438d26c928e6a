// Reading, writing, changing and deleting comments, below the path of the record that they are about.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { forbidden, notFound, readBody, readId } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { commentSchema } from './schema.ts';
import {
  deleteComment,
  findComment,
  findRated,
  insertComment,
  listComments,
  recordExists,
  updateComment,
} from './table.ts';
import type { Comment, Thread } from './thread.ts';

export function commentRoutes({ database }: Services, thread: Thread): Hono {
  const routes = new Hono();
  const schema = commentSchema(thread);

  routes.get('/:id/comments', (context) => context.json(listComments(database, thread, recordOf(context))));

  routes.post('/:id/comments', async (context) => {
    const recordId = recordOf(context);
    const author = requireUser(context);
    const input = await readBody(context, schema);
    const parent = input.parentId === null ? undefined : findComment(database, thread, recordId, input.parentId);
    if (input.parentId !== null && !parent) throw notFound(thread.label);
    const earlier = input.stars === null ? undefined : findRated(database, thread, recordId, author.id);
    if (earlier) {
      updateComment(database, thread, { ...input, id: earlier.id });
      return context.json(findComment(database, thread, recordId, earlier.id));
    }
    const id = insertComment(database, thread, {
      ...input,
      // Replies to a reply stand below the comment that began it.
      parentId: parent ? (parent.parentId ?? parent.id) : null,
      recordId,
      authorId: author.id,
      createdAt: new Date().toISOString(),
    });
    thread.tell?.({
      recordId,
      authorId: author.id,
      authorName: author.name,
      parentAuthorId: parent?.authorId ?? null,
    });
    return context.json(findComment(database, thread, recordId, id), 201);
  });

  routes.put('/:id/comments/:comment', async (context) => {
    const recordId = recordOf(context);
    const comment = ownComment(context, recordId, 'change');
    const input = await readBody(context, schema);
    const stars = comment.parentId === null ? input.stars : null;
    updateComment(database, thread, { id: comment.id, text: input.text, stars });
    return context.json(findComment(database, thread, recordId, comment.id));
  });

  routes.delete('/:id/comments/:comment', (context) => {
    deleteComment(database, thread, ownComment(context, recordOf(context), 'delete').id);
    return context.body(null, 204);
  });

  function recordOf(context: Context): number {
    const id = readId(context, thread.recordLabel);
    const readerId = thread.visible === undefined ? null : requireUser(context).id;
    if (!recordExists(database, thread, { id, readerId })) throw notFound(thread.recordLabel);
    return id;
  }

  function ownComment(context: Context, recordId: number, verb: string): Comment {
    const user = requireUser(context);
    const comment = findComment(database, thread, recordId, Number(context.req.param('comment')) || 0);
    if (!comment) throw notFound(thread.label);
    if (comment.authorId !== user.id) throw forbidden(`Only who wrote it may ${verb} it.`);
    return comment;
  }

  return routes;
}
