/** The migrations of a changed product: those that it had stay as they are, and one more leads on from them. */
import type { FileTree } from '../file-tree.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import { type ProductModel, productModel } from '../product-model.ts';
import { migrateSchema, type Renames } from './migrate-schema.ts';
import { readSchema } from './read-schema.ts';

export interface PreviousVersion {
  blueprint: Blueprint;
  /** The files below `migrations/` of the version before. */
  migrations: FileTree;
  /** Files that somebody else put there; numbers go on behind them. */
  others: readonly string[];
  /** Of the new file, e.g. `version-2`. */
  name: string;
  /** Things and values of choices that go by other names now, in the words of the blueprints. */
  renamed: {
    entities: readonly { from: string; to: string }[];
    values: readonly { entity: string; field: string; from: string; to: string }[];
  };
}

/** `whole` is the one migration of a product that is made anew, `model` that product. */
export function migrationsAfter(previous: PreviousVersion, whole: string, model: ProductModel): FileTree {
  const before = [...previous.migrations].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const statements = migrateSchema(
    readSchema(before.map(([, sql]) => sql)),
    readSchema([whole]),
    renamesOf(previous, model),
  );
  if (statements === '') return previous.migrations;
  const numbers = [...previous.migrations.keys(), ...previous.others].map((path) =>
    Number(/(\d+)-[^/]*$/.exec(path)?.[1] ?? 0),
  );
  const number = String(Math.max(...numbers) + 1).padStart(4, '0');
  const title = `-- From the version before to ${previous.name.replaceAll('-', ' ')}, with the records that are there.`;
  return new Map([...before, [`migrations/${number}-${previous.name}.sql`, `${title}\n\n${statements}\n`]]);
}

function renamesOf({ blueprint, renamed }: PreviousVersion, model: ProductModel): Renames {
  const before = productModel(blueprint);
  const tableOf = (of: ProductModel, name: string) =>
    of.entities.find((entity) => entity.id === name)?.table.replaceAll('"', '');
  const tables = renamed.entities.flatMap(({ from, to }) => {
    const [old, now] = [tableOf(before, from), tableOf(model, to)];
    return old === undefined || now === undefined || old === now ? [] : [{ from: old, to: now }];
  });
  const values = renamed.values.flatMap(({ entity, field, from, to }) => {
    const now = renamed.entities.find((one) => one.from === entity)?.to ?? entity;
    const owner = model.entities.find(({ id }) => id === now);
    const column = owner?.fields.find(({ name }) => name === field)?.column.replaceAll('"', '');
    return owner === undefined || column === undefined
      ? []
      : [{ table: owner.table.replaceAll('"', ''), column, from, to }];
  });
  return { tables, columns: [], values };
}
