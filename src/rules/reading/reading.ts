/** What the rules understood of a concept: the first artifact of a run. Everything points back into the concept as typed. */
import type { Field } from '../../blueprint/schema.ts';
import type { LexiconEntity } from '../lexicon/lexicon-entity.ts';

/** Character offsets into the concept as typed, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Reading {
  concept: string;
  /** `clear` can be designed; the other two come with `message` and `suggestions`. */
  verdict: 'clear' | 'unclear' | 'out-of-reach';
  /** One friendly sentence: what was made of the text, or why nothing was. */
  message: string;
  understood: string[];
  notUnderstood: string[];
  /** Sentences a person could type instead or in addition. */
  suggestions: string[];
  /** The product's name when the concept gives one. */
  name: string | null;
  /** What is to be built, as the concept says it, e.g. "poetry blog"; null when it does not say. */
  subject: string | null;
  /** Key of the lexicon's domain. */
  domain: string;
  /** Keys of the capabilities that go without saying for such a product; empty when the concept says itself what people do. */
  assumed: string[];
  sentences: ReadSentence[];
  /** What the product keeps records of, the most important first. */
  things: Thing[];
  actors: ReadActor[];
  appearance: Appearance;
  questions: ReadQuestion[];
}

/** One sentence, heading or bullet, and what became of it. None is dropped in silence. */
export interface ReadSentence {
  span: Span;
  text: string;
  outcome: SentenceOutcome;
}

export type SentenceOutcome =
  | { is: 'requirements'; acts: Act[] }
  /** Says what is to be built and nothing more. */
  | { is: 'product' }
  /** Says how it looks; see the reading's appearance. */
  | { is: 'appearance' }
  /** Says what a thing consists of; its fields are with the thing. */
  | { is: 'description'; thing: string; fields: string[] }
  /** The id of one of the reading's questions. */
  | { is: 'question'; question: string }
  | { is: 'excluded'; reason: string };

/** One thing that somebody wants to do or see: a verb with its object, split out of lists. */
export interface Act {
  span: Span;
  /** Verb and object in lower case, e.g. `search recipes by cuisine`. */
  words: string;
  /** In the person's words, fit for a sentence: `search recipes by cuisine`; without the verb for a part. */
  phrase: string;
  /** Said with a noun of action, "recipe search", or as a part, rather than with a verb. */
  isNominal: boolean;
  /** Base form. */
  verb: string;
  /** May be empty: "browse and search". */
  object: string;
  /** Label of the actor, e.g. `Teacher`; null for anybody. */
  actor: string | null;
  /** Keys of the lexicon's capabilities that the words ask for, in order; empty when none is known. */
  capabilities: string[];
  /** Names of the things it is about. */
  things: string[];
  /** Named as a part of the product ("a menu") rather than as something that is done. */
  isPart: boolean;
  /** The object names no thing of its own: "details", "them", "by price". */
  isLoose: boolean;
  /** The object names what a record says ("prices"), not a record. */
  isAttribute: boolean;
  /** A rule that records have to obey, as one sentence; null for a deed. */
  rule: string | null;
  /** Why it needs no feature of its own; null for a requirement. */
  excluded: string | null;
}

export interface Thing {
  /** PascalCase singular. */
  name: string;
  label: string;
  pluralLabel: string;
  /** Null for nouns that the lexicon does not know. */
  known: LexiconEntity | null;
  /** Fields that the concept names for it. */
  fields: Field[];
  /** The concept tells it by its fields, one by one: they are what its records say. */
  isTold?: boolean;
  /** Higher is more important. */
  weight: number;
  /** Where it is named first. */
  first: number;
}

export interface ReadActor {
  label: string;
  signsIn: boolean;
}

export interface Appearance {
  background: ReadColour | null;
  component: ReadColour | null;
  mode: 'light' | 'dark' | null;
  /** The sentence that says so. */
  span: Span | null;
  /** Colour words that no colour is known for. */
  unknown: string[];
}

export interface ReadColour {
  hex: string;
  name: string;
}

export interface ReadQuestion {
  id: string;
  text: string;
  default: string;
  options: string[];
}
