/** The names of entities in code, kept clear of each other, of keywords and of what generated files import. */
import type { Entity } from '../../blueprint/schema.ts';
import { recordSegments } from '../../blueprint/record-segments.ts';
import { reservedIdentifiers, reservedTables, reservedTypes, sqlKeywords } from './reserved-names.ts';
import { camelCase, kebabCase, pascalCase, snakeCase } from './words.ts';

export interface EntityNames {
  /** TypeScript type, e.g. `MenuItem`. */
  type: string;
  /** PascalCase plural inside function names, e.g. `MenuItems` in `listMenuItems`. */
  types: string;
  /** A record as a variable, e.g. `menuItem`. */
  one: string;
  /** Records as a variable, e.g. `menuItems`. */
  many: string;
  /** Folder in `features/` and segment below `/api`, e.g. `menu-items`. */
  folder: string;
  /** SQL table, quoted where SQL needs it, e.g. `menu_item`, `"order"`. */
  table: string;
}

/** Names by the blueprint's entity name; `tablesInUse` are those of features. */
export function nameEntities(
  entities: readonly Entity[],
  tablesInUse: readonly string[] = [],
): Map<string, EntityNames> {
  const names = new Map<string, EntityNames>();
  const folders = recordSegments(entities);
  const types = new Set<string>();
  const tables = new Set<string>([...reservedTables, ...tablesInUse]);
  for (const entity of entities) {
    const type = unique(reservedTypes.has(entity.name) ? `${entity.name}Entry` : entity.name, types, 'Entry');
    const folder = folders.get(entity.name) ?? kebabCase(entity.name);
    const base = snakeCase(entity.name);
    const table = unique(base, tables, '_record');
    const one = camelCase(type);
    const many = camelCase(folder);
    names.set(entity.name, {
      type,
      types: pascalCase(folder),
      one: reservedIdentifiers.has(one) ? `${one}Entry` : one,
      many: reservedIdentifiers.has(many) || many === one ? `${many}List` : many,
      folder,
      table: sqlKeywords.has(table) ? `"${table}"` : table,
    });
  }
  return names;
}

/** The name itself or, when taken, with the suffix as often as needed; it is taken from then on. */
function unique(name: string, taken: Set<string>, suffix: string): string {
  let candidate = name;
  while (taken.has(candidate)) candidate += suffix;
  taken.add(candidate);
  return candidate;
}
