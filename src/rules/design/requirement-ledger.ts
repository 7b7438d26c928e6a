/** The requirements while they are being written, and which sentence each of them comes from. */
import type { Requirement } from '../../blueprint/schema.ts';
import type { Act, ReadSentence, Span } from '../reading/reading.ts';

/** A requirement before it has its number. */
export type Draft = Omit<Requirement, 'id'>;

export interface Ledger {
  drafts: Draft[];
  /** Draft index by what it is about, so that what is said twice is one requirement. */
  index: Map<string, number>;
  /** Draft indexes by sentence. */
  bySentence: Map<ReadSentence, Set<number>>;
  /** The clauses that a draft says, by draft index. */
  acts: Map<number, Act[]>;
  /** Clauses with words of their own for what a draft's features do. */
  covered: { span: Span; index: number }[];
  /** Clauses that say again what a draft says. */
  repeats: { span: Span; index: number }[];
}
