/** What the designer decides before it writes a blueprint: which entities there are and what is wished for each. */
import type { Field } from '../../blueprint/schema.ts';
import type { Layout, LexiconEntity } from '../lexicon/lexicon-entity.ts';
import type { Act, ReadSentence, Span } from '../reading/reading.ts';

export interface PlannedEntity {
  name: string;
  label: string;
  pluralLabel: string;
  description: string;
  known: LexiconEntity | null;
  fields: Field[];
  titleField: string;
  /** By its nature a person's own: a booking, an order, a task. */
  isPersonal: boolean;
  publicCreate: boolean;
  layout: Layout;
  /** The concept tells it by its fields: it is kept, not only mentioned. */
  isTold?: boolean;
}

/** One capability that the concept asks for, of one entity where it is about one. */
export interface Wish {
  /** Key of a lexicon capability, or `unknown`, `record-missing`, `double-booking`, `fields`, `present`. */
  key: string;
  entity: string | null;
  span: Span;
  sentence: ReadSentence;
  act: Act | null;
  /** Nobody said it: a product of its kind has it. Told as an assumption. */
  isAssumed?: true;
}
