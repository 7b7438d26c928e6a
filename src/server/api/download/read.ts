import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Repositories } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function readDownload({
  repositories,
}: {
  repositories: Repositories;
}): Handler<Env, typeof routes.projectDownload> {
  return async (context) => {
    const archive = await repositories.archive(context.req.param('projectId'));
    if (!archive) throw notFound('product');
    const name = archive.name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80) || 'product';
    return context.body(archive.content, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${name}.zip"`,
    });
  };
}
