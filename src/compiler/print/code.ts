/** Pieces of TypeScript that know what they import; the smallest unit of all emitters. */

/** Text with the imports that it needs wherever it ends up. */
export interface Code {
  readonly text: string;
  readonly imports: readonly Import[];
}

/** A name from a module: a package (`hono`) or a file of the product (`server/db.ts`). */
export interface Import {
  readonly module: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

/** Anything that may stand in `${}`; a list is joined with line breaks, `false` and `undefined` print nothing. */
export type CodeValue = string | number | false | undefined | Code | readonly CodeValue[];

/** Joins text and pieces: ``code`export const ${name} = ${use('zod', 'z')}.object({})` ``. */
export function code(strings: TemplateStringsArray, ...values: CodeValue[]): Code {
  const imports: Import[] = [];
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) {
    const printed = print(value, imports);
    const rest = strings[index + 1] ?? '';
    // A line that only held a piece which prints nothing is no line.
    const isEmptyLine = printed === '' && /(^|\n)[ \t]*$/.test(text) && /^[ \t]*\n/.test(rest);
    text += printed + (isEmptyLine ? rest.replace(/^[ \t]*\n/, '') : rest);
  }
  return { text, imports };
}

/** The name itself; the file that it is printed into imports it. A product's file is given by its path from the root. */
export function use(module: string, name: string): Code {
  return { text: name, imports: [{ module, name, typeOnly: false }] };
}

/** As {@link use}, for a type. */
export function useType(module: string, name: string): Code {
  return { text: name, imports: [{ module, name, typeOnly: true }] };
}

/** As {@link use}, under another name in the file that imports it. */
export function useAs(module: string, name: string, local: string): Code {
  return { text: local, imports: [{ module, name: `${name} as ${local}`, typeOnly: false }] };
}

/** As {@link use}, for a module's default export under the given name. */
export function useDefault(module: string, name: string): Code {
  return { text: name, imports: [{ module, name: `default as ${name}`, typeOnly: false }] };
}

function print(value: CodeValue, imports: Import[]): string {
  if (value === false || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (isList(value)) {
    return value
      .map((each) => print(each, imports))
      .filter((text) => text !== '')
      .join('\n');
  }
  imports.push(...value.imports);
  return value.text;
}

function isList(value: CodeValue): value is readonly CodeValue[] {
  return Array.isArray(value);
}
