import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import { AppError } from '../../../errors.ts';
import type { Repositories } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function readFile({ repositories }: { repositories: Repositories }): Handler<Env, typeof routes.projectFile> {
  return async (context) => {
    const path = context.req.query('path') ?? '';
    if (!isSafePath(path)) {
      throw new AppError('invalid-input', 'The query needs the path of a file inside the product.', {
        fix: 'Add e.g. ?path=README.md, a path from the list of files.',
      });
    }
    const file = await repositories.readFile({ projectId: context.req.param('projectId'), path });
    if (!file) throw notFound('file');
    return context.json(file);
  };
}

function isSafePath(path: string): boolean {
  if (path === '' || path.length > 500 || path.includes('\\') || path.includes('\0')) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part !== '.git');
}
