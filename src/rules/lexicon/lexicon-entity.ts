/** What the product knows about one kind of thing before anybody asks for it. */
import type { Field, SeedValue } from '../../blueprint/schema.ts';
import type { Random } from './random.ts';

export type Layout = 'cards' | 'table' | 'ranking';

/** Values of a record while it is being made, in order of the entity's fields. */
export type Values = Record<string, SeedValue>;

/** Makes one value; `values` holds what the record has so far, so that a finished task can get a past date. */
export type Generate = (random: Random, values: Values, position: number) => SeedValue;

/**
 * A link to another entity, used only if that entity is in the product too. `replaces` names the plain field that stands
 * in for it otherwise ("Customer" as text becomes a relation to Customer records). A title stays text: a link that replaces it
 * only lends it the names of those records (the persons of leave requests are the product's employees).
 */
export interface ParentLink {
  target: string;
  /** Of type `relation`. */
  field: Field;
  replaces?: string;
}

/** Where seed records come from: rows written by hand, and generators for the columns that rows leave out. */
export interface SeedPlan {
  columns: readonly string[];
  /** Cells as written; parsed by the type of their field. */
  rows: readonly (readonly string[])[];
  generate: Readonly<Record<string, Generate>>;
}

export interface LexiconEntity {
  /** PascalCase singular. */
  name: string;
  label: string;
  pluralLabel: string;
  /** Lower-case singular nouns and noun phrases that people use for it; includes its own label. */
  synonyms: readonly string[];
  /** Key of a `LexiconDomain`. */
  domain: string;
  description: string;
  fields: readonly Field[];
  titleField: string;
  parents: readonly ParentLink[];
  /** Does a person own such records (booking, order, post, task)? */
  owned: boolean;
  /** Is it natural that visitors create such records? */
  publicCreate: boolean;
  defaultLayout: Layout;
  seeds: SeedPlan;
}
