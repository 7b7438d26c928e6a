/** Short ways to write blueprint fields: `text('title', 'Title')`, `money('price', 'Price')`. Optional unless said otherwise. */
import type { Field, FieldType } from '../../blueprint/schema.ts';
import type { ParentLink } from './lexicon-entity.ts';

type Extra = Partial<Omit<Field, 'name' | 'label' | 'type'>>;

const field =
  (type: FieldType) =>
  (name: string, label: string, extra: Extra = {}): Field => ({ name, label, type, required: false, ...extra });

export const text = field('text');
export const longText = field('long-text');
export const integer = field('integer');
export const number = field('number');
export const percent = field('percent');
export const date = field('date');
export const datetime = field('datetime');
export const time = field('time');
export const boolean = field('boolean');
export const email = field('email');
export const phone = field('phone');
export const url = field('url');
export const image = field('image');
export const rating = field('rating');

/** Amounts are in US dollars unless another unit is given. */
export const money = (name: string, label: string, extra: Extra = {}): Field =>
  field('money')(name, label, { unit: 'USD', minimum: 0, ...extra });

export const choice = (name: string, label: string, options: string[], extra: Extra = {}): Field =>
  field('choice')(name, label, { options, ...extra });

/** The field that names a record: required text. */
export const title = (name = 'title', label = 'Title'): Field => text(name, label, { required: true });

/** A link used only if `target` is in the product; `replaces` is the plain field that it stands in for. */
export const parent = (target: string, name: string, label: string, replaces?: string): ParentLink => ({
  target,
  field: field('relation')(name, label, { target }),
  ...(replaces === undefined ? {} : { replaces }),
});

export const required = (plain: Field): Field => ({ ...plain, required: true });
