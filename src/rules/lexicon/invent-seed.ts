/** Believable records of a thing that the lexicon does not know, made from its fields and its label alone. */
import type { Field, SeedRecord } from '../../blueprint/schema.ts';
import { inventTitle } from './invent-title.ts';
import { inventValue } from './invent-value.ts';
import { kebabCase } from './kebab-case.ts';
import type { Values } from './lexicon-entity.ts';
import { createRandom, seedFromText } from './random.ts';

/** Up to `count` records with titles that differ; the first required text field names them. The same arguments, the same records. */
export function inventSeed(fields: readonly Field[], label: string, count: number, seedNumber = 1): SeedRecord[] {
  const random = createRandom(seedFromText(label) ^ seedNumber);
  const titleField =
    fields.find(({ type, required }) => type === 'text' && required) ?? fields.find(({ type }) => type === 'text');
  const ordered = titleField === undefined ? fields : [titleField, ...fields.filter((field) => field !== titleField)];
  const records: SeedRecord[] = [];
  const titles = new Set<string>();
  const keys = new Set<string>();
  for (let position = 0; position < count * 4 && records.length < count; position += 1) {
    const made: Values = {};
    for (const field of ordered) {
      made[field.name] =
        field === titleField
          ? titleOf(field, label, random, position)
          : inventValue(field, { label, values: made, random, position });
    }
    if (titleField !== undefined) headByFault(made, titleField, ordered);
    const title = String(titleField === undefined ? `${label} ${position + 1}` : made[titleField.name]);
    const key = kebabCase(title);
    if (titles.has(title) || keys.has(key)) continue;
    titles.add(title);
    keys.add(key);
    records.push({ key, values: Object.fromEntries(fields.map(({ name }) => [name, made[name] ?? null])) });
  }
  return records;
}

/** What is reported goes by what is wrong: "Halden R330: squeaks when cold". */
function headByFault(made: Values, titleField: Field, fields: readonly Field[]): void {
  const textOf = (pattern: RegExp): string | null => {
    const field = fields.find(({ name, type }) => type === 'text' && pattern.test(name));
    const value = field === undefined ? null : made[field.name];
    return typeof value === 'string' ? value : null;
  };
  const fault = textOf(/^(problem|fault|defect|damage)$/i);
  const model = textOf(/(model|machine|device|vehicle)$/i);
  if (fault === null || !/^(title|name|subject)$/.test(titleField.name)) return;
  for (const { name, type } of fields) if (type === 'image') made[name] = fault.toLowerCase();
  made[titleField.name] = model === null ? fault : `${model}: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`;
}

/** A person's name, a code or a place where the field asks for one, else a title in the manner of the noun. */
function titleOf(field: Field, label: string, random: ReturnType<typeof createRandom>, position: number): string {
  const isPlainTitle = /^(title|name|subject|headline|heading|label)$/.test(field.name);
  if (isPlainTitle) return inventTitle(label, random, position);
  return String(inventValue(field, { label, values: {}, random, position }));
}
