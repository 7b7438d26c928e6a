/** The functions of a source file with their length and the number of ways through each. */
import { parseSync } from 'vite';

export interface CodeFunction {
  /** Where it begins, from 1. */
  line: number;
  lines: number;
  /** Cyclomatic complexity: decisions plus one; those of a function inside it are its own. */
  ways: number;
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const decisions = new Set([
  'IfStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
  'ConditionalExpression',
  'LogicalExpression',
]);

/** In no order. A file that cannot be parsed has none: the typecheck says so. */
export function functionsOf(path: string, text: string): CodeFunction[] {
  const found: CodeFunction[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const visit = (value: unknown, inside: CodeFunction | null): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one, inside);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Record<string, unknown>; // the parser's nodes are plain objects
    const { type, start, end } = node;
    let owner = inside;
    if (typeof type === 'string' && functions.has(type) && typeof start === 'number' && typeof end === 'number') {
      owner = { line: lineAt(start), lines: text.slice(start, end).split('\n').length, ways: 1 };
      found.push(owner);
    }
    const isDecision =
      typeof type === 'string' && (decisions.has(type) || (type === 'SwitchCase' && node['test'] !== null));
    if (owner !== null && isDecision) owner.ways += 1;
    for (const child of Object.values(node)) visit(child, owner);
  };
  const { program, errors } = parseSync(path, text);
  if (errors.length === 0) visit(program.body, null);
  return found;
}
