/** Pictures that people give to records: wherever a form has a picture, the product takes files for it. */
import type { Contribution } from '../feature-module.ts';
import { code, use, useType } from '../print/code.ts';
import { printModule } from '../print/print-module.ts';
import type { EntityModel, ProductModel } from '../product-model.ts';

const folder = 'features/uploaded-pictures';

/** What the whole product needs for it; empty for all forms with pictures but one, so that it is contributed once. */
export function pictureUpload(
  entity: EntityModel,
  by: 'create' | 'edit',
  model: ProductModel,
): Pick<Contribution, 'routes' | 'tables'> & { files: ReadonlyMap<string, string> } {
  const withForm = model.entities.filter((one) => hasPicture(one) && (one.create ?? one.edit) !== undefined);
  const [first] = withForm;
  const isBearer = first === entity && by === (first.create === undefined ? 'edit' : 'create');
  if (!isBearer) return { files: new Map() };
  return {
    routes: [{ path: '/uploaded-pictures', file: `${folder}/routes.ts`, name: 'uploadedPictureRoutes' }],
    tables: [tableText],
    files: model.account === undefined ? new Map() : new Map([[`${folder}/who-may-upload.ts`, onlyKnown()]]),
  };
}

const hasPicture = (entity: EntityModel): boolean => entity.fields.some((field) => field.type === 'image');

function onlyKnown(): string {
  const body = code`
export function checkMayUpload(context: ${useType('hono', 'Context')}): void {
${use('features/account/current-user.ts', 'requireUser')}(context);
}`;
  return printModule(`${folder}/who-may-upload.ts`, 'Only who is signed in gives pictures to records.', body);
}

const tableText = `CREATE TABLE uploaded_picture (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- A JPEG in base64.
  content TEXT NOT NULL,
  uploaded_at TEXT NOT NULL
) STRICT;`;
