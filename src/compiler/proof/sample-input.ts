/** A valid record that no seed record is: what a person would type, and what the form sends then. */
import type { WhenStep } from '../../blueprint/scenario.ts';
import { rankingField } from '../entity/standard-order.ts';
import { literal } from '../print/literal.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { isOfHolder, numberOf, seedId, seedTitle } from './seed-facts.ts';

export interface SampleValue {
  field: FieldModel;
  /** The value in JSON, as TypeScript. */
  sent: string;
  /** What the person does with the control; nothing for a checkbox that stays empty. */
  step: WhenStep | undefined;
}

export function sampleTitle(entity: EntityModel): string {
  return `Example ${inSentence(entity.label)}`;
}

/** Undefined when a record needs another one of which there is none to begin with. */
export function sampleInput(entity: EntityModel): SampleValue[] | undefined {
  const lead = rankingField(entity);
  const fields = entity.fields.filter((field) => field.initial === undefined && (field.required || field === lead));
  const values = fields.map((field) => sampleValue(entity, field));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function sampleValue(entity: EntityModel, field: FieldModel): SampleValue | undefined {
  const label = field.label;
  const filled = (typed: string | number, sent: string | number = typed): SampleValue => ({
    field,
    sent: literal(sent),
    step: { step: 'fill', label, value: String(typed) },
  });
  const first = entity.seed
    .map((record) => record.values[field.name])
    .find((value) => value !== undefined && value !== null);
  switch (field.type) {
    case 'text':
      return filled(field === entity.titleField ? sampleTitle(entity) : typeof first === 'string' ? first : 'Example');
    case 'long-text':
    case 'image':
      return filled(typeof first === 'string' ? first.replace(/\s*\n\s*/g, ' ') : 'An example');
    case 'email':
      return filled('ada@example.com');
    case 'phone':
      return filled('+44 20 7946 0000');
    case 'url':
    case 'picture-link':
    case 'audio-link':
    case 'video-link':
      return filled('https://example.com');
    case 'integer':
    case 'number':
    case 'percent':
    case 'rating':
      return filled(sampleNumber(entity, field));
    case 'money': {
      const amount = sampleNumber(entity, field);
      return filled((amount / 100).toFixed(2), amount);
    }
    case 'date':
      return { field, sent: literal('2030-05-04'), step: { step: 'fill-date', label, days: 7 } };
    case 'datetime':
      return filled('2030-05-04T18:30');
    case 'time':
      return filled('18:30');
    case 'boolean':
      return { field, sent: 'false', step: undefined };
    case 'choice': {
      const option = field.options?.[0] ?? '';
      return { field, sent: literal(option), step: { step: 'choose', label, option } };
    }
    case 'relation': {
      const target = field.targetEntity;
      // Of what only owners see, who fills the form can choose their own.
      const record = target?.seed.find((each) => !target.isPrivate || isOfHolder(entity, each));
      if (!target || !record) return undefined;
      return {
        field,
        sent: String(seedId(target, record)),
        step: { step: 'choose', label, option: seedTitle(target, record) },
      };
    }
  }
}

/** In a ranking the highest there is, so that the record stands at the top. */
function sampleNumber(entity: EntityModel, field: FieldModel): number {
  const values = entity.seed
    .map((record) => numberOf(record.values[field.name]))
    .filter((value) => value !== undefined);
  if (field === rankingField(entity)) return Math.max(...values, field.minimum ?? 1);
  return values[0] ?? field.minimum ?? 1;
}
