/** Formulas of calculators: arithmetic over named values, parsed once, then computed, printed as code, or written out in words. */

export type Expression =
  | { is: 'number'; value: number }
  | { is: 'name'; name: string }
  | { is: 'minus'; of: Expression }
  | { is: 'binary'; operator: Operator; left: Expression; right: Expression }
  | { is: 'call'; name: FunctionName; arguments: Expression[] };

const operators = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '=='] as const;
export type Operator = (typeof operators)[number];

/** `if(condition, then, otherwise)`; `days`, `months` and `years` count whole ones from one day number to another. */
export const functionNames = [
  'min',
  'max',
  'round',
  'floor',
  'ceil',
  'abs',
  'sqrt',
  'ln',
  'if',
  'days',
  'months',
  'years',
] as const;
export type FunctionName = (typeof functionNames)[number];

/** How tightly an operator binds. */
export const precedence: Readonly<Record<Operator, number>> = {
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '==': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 4,
};

/** Null when the text is no formula. Powers bind to the right; everything else to the left. */
export function parseFormula(text: string): Expression | null {
  const tokens = text.match(/\d+(?:\.\d+)?|[A-Za-z]\w*|<=|>=|==|[-+*/^<>(),]|\S/g) ?? [];
  let position = 0;
  const next = (): string | undefined => tokens[position];
  const take = (token: string): boolean => {
    if (next() !== token) return false;
    position += 1;
    return true;
  };

  function binary(minimum: number): Expression | null {
    let left = unary();
    for (;;) {
      const operator = operators.find((each) => each === next());
      if (left === null || operator === undefined || precedence[operator] < minimum) return left;
      position += 1;
      const right = binary(operator === '^' ? precedence[operator] : precedence[operator] + 1);
      if (right === null) return null;
      left = { is: 'binary', operator, left, right };
    }
  }

  function unary(): Expression | null {
    if (!take('-')) return primary();
    const of = binary(precedence['*']);
    return of && { is: 'minus', of };
  }

  function primary(): Expression | null {
    const token = next();
    if (token === undefined) return null;
    position += 1;
    if (/^\d/.test(token)) return { is: 'number', value: Number(token) };
    if (token === '(') {
      const inner = binary(0);
      return take(')') ? inner : null;
    }
    if (!/^[A-Za-z]/.test(token)) return null;
    return take('(') ? call(token) : { is: 'name', name: token };
  }

  function call(token: string): Expression | null {
    const name = functionNames.find((each) => each === token);
    const list: Expression[] = [];
    do {
      const argument = binary(0);
      if (argument === null) return null;
      list.push(argument);
    } while (take(','));
    return name !== undefined && take(')') ? { is: 'call', name, arguments: list } : null;
  }

  const whole = binary(0);
  return position === tokens.length ? whole : null;
}

/** The names that a formula needs a value for. */
export function namesIn(expression: Expression): string[] {
  switch (expression.is) {
    case 'number':
      return [];
    case 'name':
      return [expression.name];
    case 'minus':
      return namesIn(expression.of);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'call':
      return expression.arguments.flatMap(namesIn);
    default:
      return expression satisfies never;
  }
}

/** Comparisons give 1 or 0; a name without a value counts as 0. */
export function evaluate(expression: Expression, values: Readonly<Record<string, number>>): number {
  switch (expression.is) {
    case 'number':
      return expression.value;
    case 'name':
      return values[expression.name] ?? 0;
    case 'minus':
      return -evaluate(expression.of, values);
    case 'binary':
      return operate(expression.operator, evaluate(expression.left, values), evaluate(expression.right, values));
    case 'call':
      return apply(
        expression.name,
        expression.arguments.map((argument) => evaluate(argument, values)),
      );
    default:
      return expression satisfies never;
  }
}

function operate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
    case '<':
      return Number(left < right);
    case '<=':
      return Number(left <= right);
    case '>':
      return Number(left > right);
    case '>=':
      return Number(left >= right);
    case '==':
      return Number(left === right);
    default:
      return operator satisfies never;
  }
}

function apply(name: FunctionName, values: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = values;
  switch (name) {
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'round':
      return Math.round(first);
    case 'floor':
      return Math.floor(first);
    case 'ceil':
      return Math.ceil(first);
    case 'abs':
      return Math.abs(first);
    case 'sqrt':
      return Math.sqrt(first);
    case 'ln':
      return Math.log(first);
    case 'if':
      return first === 0 ? third : second;
    case 'days':
      return second - first;
    case 'months':
      return monthsBetween(first, second);
    case 'years':
      return Math.floor(monthsBetween(first, second) / 12);
    default:
      return name satisfies never;
  }
}

function monthsBetween(from: number, to: number): number {
  const [start, end] = [new Date(from * 86_400_000), new Date(to * 86_400_000)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}
