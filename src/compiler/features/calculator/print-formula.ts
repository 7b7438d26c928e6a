/** A formula as TypeScript, and as people write it. */
import { precedence, type Expression, type FunctionName } from '../../../blueprint/formula.ts';
import { code, use, type Code } from '../../print/code.ts';

const periods = 'features/calculator/whole-periods.ts';

const mathNames: Partial<Record<FunctionName, string>> = {
  min: 'Math.min',
  max: 'Math.max',
  round: 'Math.round',
  floor: 'Math.floor',
  ceil: 'Math.ceil',
  abs: 'Math.abs',
  sqrt: 'Math.sqrt',
  ln: 'Math.log',
};

export function formulaCode(expression: Expression): Code {
  switch (expression.is) {
    case 'number':
      return code`${expression.value}`;
    case 'name':
      return code`${expression.name}`;
    case 'minus':
      return code`-${wrapped(expression.of, 5)}`;
    case 'binary': {
      const { operator } = expression;
      const level = precedence[operator];
      const [left, right] = operator === '^' ? [level + 1, level] : [level, level + 1];
      return code`${wrapped(expression.left, left)} ${symbolOf(operator)} ${wrapped(expression.right, right)}`;
    }
    case 'call':
      return callCode(expression.name, expression.arguments);
    default:
      return expression satisfies never;
  }
}

const symbolOf = (operator: string): string => ({ '^': '**', '==': '===' })[operator] ?? operator;

function wrapped(expression: Expression, level: number): Code {
  const inner = formulaCode(expression);
  const isConditional = expression.is === 'call' && expression.name === 'if';
  const isLoose =
    (expression.is === 'binary' && precedence[expression.operator] < level) || (expression.is === 'minus' && level > 1);
  return isConditional || isLoose || isDifference(expression) ? code`(${inner})` : inner;
}

const isDifference = (expression: Expression): boolean => expression.is === 'call' && expression.name === 'days';

function callCode(name: FunctionName, list: readonly Expression[]): Code {
  const [first, second, third] = list;
  if (!first) return code`0`;
  if (name === 'if' && second && third) {
    const isTest = first.is === 'binary' && precedence[first.operator] === 1;
    return code`${formulaCode(first)}${!isTest && ' !== 0'} ? ${formulaCode(second)} : ${formulaCode(third)}`;
  }
  if (name === 'days' && second) return code`${wrapped(second, 3)} - ${wrapped(first, 3)}`;
  const called =
    name === 'months'
      ? use(periods, 'monthsBetween')
      : name === 'years'
        ? use(periods, 'yearsBetween')
        : code`${mathNames[name] ?? name}`;
  return code`${called}(${joined(list.map(formulaCode))})`;
}

function joined(pieces: readonly Code[]): Code {
  return pieces.reduce<Code>((all, piece, index) => (index === 0 ? piece : code`${all}, ${piece}`), code``);
}

/** "Loan amount × Monthly rate ÷ (1 − (1 + Monthly rate) ^ −Months)" */
export function formulaWords(expression: Expression, labels: Readonly<Record<string, string>>): string {
  const write = (one: Expression, level: number): string => {
    switch (one.is) {
      case 'number':
        return String(one.value);
      case 'name':
        return labels[one.name] ?? one.name;
      case 'minus':
        return `−${write(one.of, 5)}`;
      case 'binary': {
        const own = precedence[one.operator];
        const sign =
          { '*': '×', '/': '÷', '-': '−', '==': '=', '<=': '≤', '>=': '≥' }[one.operator as string] ?? one.operator;
        const [left, right] = one.operator === '^' ? [own + 1, own] : [own, own + 1];
        const text = `${write(one.left, left)} ${sign} ${write(one.right, right)}`;
        return own < level ? `(${text})` : text;
      }
      case 'call':
        return callWords(
          one.name,
          one.arguments.map((argument) => write(argument, 0)),
        );
      default:
        return one satisfies never;
    }
  };
  return write(expression, 0);
}

function callWords(name: FunctionName, [first = '', second = '', third = '', ...more]: readonly string[]): string {
  switch (name) {
    case 'if':
      return `if ${first} then ${second}, otherwise ${third}`;
    case 'days':
    case 'months':
    case 'years':
      return `whole ${name} from ${first} to ${second}`;
    case 'min':
    case 'max': {
      const list = [first, second, third, ...more].filter((text) => text !== '');
      return `the ${name === 'min' ? 'smaller' : 'larger'} of ${list.join(' and ')}`;
    }
    case 'sqrt':
      return `√(${first})`;
    default:
      return `${name}(${first})`;
  }
}
