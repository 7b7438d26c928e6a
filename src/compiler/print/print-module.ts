/** Prints one TypeScript file of a product: purpose, collected imports, body. */
import { posix } from 'node:path';
import type { Code, Import } from './code.ts';
import { commentText } from './comment-text.ts';

/** @param purpose one or two sentences for the file's first comment. */
export function printModule(path: string, purpose: string, body: Code): string {
  const imports = importLines(path, body.imports);
  return [`// ${commentText(purpose)}`, ...imports, '', body.text.trim(), ''].join('\n');
}

function importLines(path: string, imports: readonly Import[]): string[] {
  const modules = new Map<string, Map<string, boolean>>();
  for (const each of imports) {
    if (each.module === path) continue;
    const names = modules.get(each.module) ?? new Map<string, boolean>();
    names.set(each.name, (names.get(each.name) ?? true) && each.typeOnly);
    modules.set(each.module, names);
  }
  return [...modules]
    .map(([module, names]) => ({ from: specifier(path, module), names }))
    .toSorted((one, other) => rank(one.from) - rank(other.from) || compare(one.from, other.from))
    .map(({ from, names }) => importLine(from, names));
}

function importLine(from: string, names: Map<string, boolean>): string {
  const sorted = [...names].toSorted(([one], [other]) => compare(one, other));
  const [first, ...others] = sorted.map(([name]) => name);
  // The one way to import a module as a whole that products use: `import assert from 'node:assert/strict'`.
  if (first?.startsWith('default as ') && others.length === 0) return `import ${first.slice(11)} from '${from}';`;
  const onlyTypes = sorted.every(([, typeOnly]) => typeOnly);
  const list = sorted.map(([name, typeOnly]) => (typeOnly && !onlyTypes ? `type ${name}` : name)).join(', ');
  return `import ${onlyTypes ? 'type ' : ''}{ ${list} } from '${from}';`;
}

/** Packages keep their name; files of the product become relative to the importing one. */
function specifier(path: string, module: string): string {
  if (!/\.tsx?$/.test(module)) return module;
  const relative = posix.relative(posix.dirname(path), module);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function rank(from: string): number {
  if (from.startsWith('node:')) return 0;
  return from.startsWith('.') ? 2 : 1;
}

function compare(one: string, other: string): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1;
}
