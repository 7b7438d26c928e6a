/** Which fields of an entity are worth computing with, and how. */
import type { Entity, Field, FieldType, Figure } from '../../../blueprint/schema.ts';

export type Measure = Figure['measure'];

/** What a single record costs or is rated says nothing when it is added up. */
const perPiece =
  /\btime\b|servings|minutes|price|rate\b|fee|cost per|per night|per hour|hourly|salary|age\b|rating|score|level|weight|height|temperature|percent|duration|year|rank|progress|calories|bedrooms|bathrooms|floor|latitude|longitude|capacity|size|grade|speed|distance|minutes|width|mileage|horsepower|number of/i;

/** How the field is measured over many records; null for numbers that only name or order something. */
export function measureOf(field: Field): Measure | null {
  if (/\b(year|rank|position|floor|latitude|longitude|number|code|order|page|edition|version)$/i.test(field.label))
    return null;
  switch (field.type) {
    case 'rating':
    case 'percent':
      return { of: 'average', field: field.name };
    case 'money':
    case 'integer':
    case 'number':
      return { of: perPiece.test(field.label) ? 'average' : 'sum', field: field.name };
    default:
      return null;
  }
}

/** Money first, then other numbers. */
export function measuresOf(entity: Entity): Measure[] {
  const order: FieldType[] = ['money', 'integer', 'number', 'percent', 'rating'];
  return order
    .flatMap((type) => entity.fields.filter((field) => field.type === type))
    .map(measureOf)
    .filter((measure) => measure !== null);
}

/** The date that says when it happened; births and the like say something else. */
export function dateOf(entity: Entity): Field | undefined {
  return (
    entity.fields.find(
      (field) =>
        (field.type === 'date' || field.type === 'datetime') &&
        !/birth|founded|built|expir|due|until|end|check.?out|return/i.test(field.label),
    ) ?? entity.fields.find((field) => field.type === 'date' || field.type === 'datetime')
  );
}

/** Fields whose values are few enough to compare groups. */
export function groupsOf(entity: Entity): Field[] {
  const of = (type: FieldType) => entity.fields.filter((field) => field.type === type);
  return [...of('choice'), ...of('relation'), ...of('boolean')];
}

/** "Total amount", "Average price" */
export function measureLabel(measure: Measure, entity: Entity): string {
  if (measure.of === 'count') return entity.pluralLabel;
  const label = entity.fields.find((field) => field.name === measure.field)?.label ?? measure.field;
  const lower = /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  if (measure.of === 'sum') return lower.startsWith('total') ? label : `Total ${lower}`;
  return `Average ${lower}`;
}
