/** The trash that all kinds of records share: its table, its page, and whose records somebody has back. */
import { administrator } from '../../../blueprint/shapes.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { Contribution } from '../../feature-module.ts';
import { code, use, useType } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import type { ProductModel } from '../../product-model.ts';

const folder = 'features/trash';

const table = `CREATE TABLE trash (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  -- JSON: the rows that were deleted, and what pointed at them
  content TEXT NOT NULL CHECK (json_valid(content)),
  deleted_by INTEGER,
  deleted_at TEXT NOT NULL
) STRICT;`;

/** Comes with the first kind of records that can be deleted. */
export function trash(feature: FeatureOf<'delete'>, model: ProductModel): Contribution {
  const first = model.features.find(({ kind }) => kind === 'delete');
  return first?.id === feature.id ? trashPieces(model) : {};
}

export function trashPieces(model: ProductModel): Contribution {
  return {
    ...(model.account && {
      files: new Map([
        [`${folder}/access.ts`, accessText(model)],
        [`${folder}/own-trash-page.tsx`, ownPageText()],
      ]),
    }),
    tables: [table],
    routes: [{ path: '/trash', file: `${folder}/routes.ts`, name: 'trashRoutes' }],
    pages: [
      model.account
        ? { path: '/trash', file: `${folder}/own-trash-page.tsx`, name: 'OwnTrashPage' }
        : { path: '/trash', file: `${folder}/trash-page.tsx`, name: 'TrashPage' },
    ],
    navigation: [{ label: 'Trash', path: '/trash', placement: 'footer', ...(model.account && { signedIn: true }) }],
  };
}

function ownPageText(): string {
  const path = `${folder}/own-trash-page.tsx`;
  const guard = use('features/account/signed-in-only.tsx', 'SignedInOnly');
  const body = code`
export function OwnTrashPage() {
return (
<${guard}>
<${use(`${folder}/trash-page.tsx`, 'TrashPage')} />
</${guard}>
);
}`;
  return printModule(path, 'The trash of the person who is signed in.', body);
}

function accessText({ account }: ProductModel): string {
  const path = `${folder}/access.ts`;
  const hasAdministrators = account?.roles?.includes(administrator) ?? false;
  const seesAll = hasAdministrators
    ? code`${use('features/account/user.ts', 'hasRole')}(user, '${administrator}')`
    : code`false`;
  const body = code`
export interface TrashAccess {
userId: number | null;
seesAll: boolean;
}

export function trashAccess(context: ${useType('hono', 'Context')}): TrashAccess {
const user = ${use('features/account/current-user.ts', 'requireUser')}(context);
return { userId: user.id, seesAll: ${seesAll} };
}`;
  const whose = hasAdministrators ? 'their own, administrators everybody’s' : 'their own';
  return printModule(path, `Whose deleted records somebody sees and restores: ${whose}.`, body);
}
