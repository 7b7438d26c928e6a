/** Reads one cell of a hand-written row by the type of its field. */
import type { Field, SeedValue } from '../../blueprint/schema.ts';

/** Money is in major units, dates are days from today (`-3`, `+2 18:30`), booleans `yes` or `no`, `-` is nothing. Throws on a bad cell. */
export function parseCell(field: Field, cell: string): SeedValue {
  if (cell === '-') return null;
  switch (field.type) {
    case 'money':
      return Math.round(numberIn(field, cell) * 100);
    case 'integer':
    case 'number':
    case 'percent':
    case 'rating':
      return numberIn(field, cell);
    case 'boolean':
      return cell === 'yes';
    case 'date':
      return { days: numberIn(field, cell) };
    case 'datetime': {
      const [days = '', time] = cell.split(' ');
      return { days: numberIn(field, days), ...(time === undefined ? {} : { time }) };
    }
    default:
      return cell;
  }
}

function numberIn(field: Field, cell: string): number {
  const value = Number(cell.replace(/^\+/, ''));
  if (Number.isNaN(value)) throw new RangeError(`"${cell}" is no ${field.type} for the field ${field.name}`);
  return value;
}
