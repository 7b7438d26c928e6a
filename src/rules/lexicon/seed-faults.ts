/** Checks seed records against their fields; for the tests of whatever makes seed records. */
import { seedRecordSchema, type Field, type SeedRecord, type SeedValue } from '../../blueprint/schema.ts';

/** Each fault as a sentence; empty when every record fits its fields and no two are the same. */
export function seedFaults(fields: readonly Field[], titleField: string, records: readonly SeedRecord[]): string[] {
  const faults: string[] = [];
  const keys = new Set<string>();
  const titles = new Set<string>();
  const bodies = new Set<string>();
  for (const record of records) {
    const parsed = seedRecordSchema.safeParse(record);
    if (!parsed.success) faults.push(`${record.key}: ${parsed.error.message}`);
    if (keys.has(record.key)) faults.push(`the key ${record.key} comes twice`);
    keys.add(record.key);
    const title = String(record.values[titleField]);
    if (titles.has(title)) faults.push(`the title ${title} comes twice`);
    titles.add(title);
    const body = JSON.stringify(record.values);
    if (bodies.has(body)) faults.push(`the record ${body} comes twice`);
    bodies.add(body);
    for (const field of fields) {
      const fault = faultOf(field, record.values[field.name]);
      if (fault !== null)
        faults.push(`${record.key}.${field.name}: ${fault} (${JSON.stringify(record.values[field.name])})`);
    }
    const unknown = Object.keys(record.values).filter((name) => !fields.some((field) => field.name === name));
    if (unknown.length > 0) faults.push(`${record.key} has values without a field: ${unknown.join(', ')}`);
  }
  return faults;
}

function faultOf(field: Field, value: SeedValue | undefined): string | null {
  if (value === undefined) return 'is missing';
  if (value === null) return field.required ? 'is required' : null;
  switch (field.type) {
    case 'integer':
    case 'money':
    case 'rating':
      return Number.isInteger(value) ? rangeFault(field, Number(value)) : 'is no whole number';
    case 'number':
    case 'percent':
      return typeof value === 'number' ? rangeFault(field, value) : 'is no number';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'is neither true nor false';
    case 'date':
      return typeof value === 'object' && value.time === undefined ? null : 'is no date';
    case 'datetime':
      return typeof value === 'object' && value.time !== undefined ? null : 'is no date with a time';
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)) ? null : 'is no time';
    case 'choice':
      return (field.options ?? []).includes(String(value)) ? null : 'is not among the options';
    case 'email':
      return /^[a-z0-9.]+@example\.(com|org|net)$/.test(String(value)) ? null : 'is no address of an example host';
    case 'url':
    case 'picture-link':
    case 'audio-link':
    case 'video-link':
      return /^https:\/\/[a-z0-9.-]+(\/[a-z0-9-]*)?$/.test(String(value)) ? null : 'is no address';
    case 'phone':
      return /555 01\d\d$/.test(String(value)) ? null : 'is no number from the range for examples';
    case 'text':
      return textFault(value, 120);
    case 'long-text':
      return textFault(value, 1000);
    case 'image':
      return textFault(value, 120);
    case 'relation':
      return typeof value === 'string' ? null : 'is no key';
    default: {
      const unknown: never = field.type;
      return unknown;
    }
  }
}

function rangeFault(field: Field, value: number): string | null {
  if (field.minimum !== undefined && value < field.minimum) return `is below ${field.minimum}`;
  if (field.maximum !== undefined && value > field.maximum) return `is above ${field.maximum}`;
  return null;
}

function textFault(value: SeedValue, maximum: number): string | null {
  if (typeof value !== 'string' || value.trim() === '') return 'is empty';
  if (value.length > maximum) return `is longer than ${maximum}`;
  if (/lorem|ipsum|undefined|\bNaN\b|\{\w+\}/i.test(value)) return 'holds a leftover';
  if (/^(item|entry|record|sample|test) \d+$/i.test(value)) return 'is a numbered placeholder';
  return null;
}
