/** One thing that people ask a product to do. */
import type { FeatureKind } from '../../blueprint/schema.ts';

export interface Capability {
  /** e.g. `browse`, `search`, `payment` */
  key: string;
  /** In plain words: "find records by words". */
  label: string;
  /** Over a lower-cased clause of the concept. */
  patterns: readonly RegExp[];
  /** Kinds of features that serve it; empty when `notServed` is set. */
  features: readonly FeatureKind[];
  /** It is a part of the whole product rather than something done with one kind of records. */
  isOfSite?: boolean;
  /** It is added to records of another kind; where none are named, to what the product is about. */
  attaches?: boolean;
  notServed?: {
    /** A sentence for people: why the product does not have it. */
    reason: string;
    /** What would have to be added. */
    wouldNeed: string;
  };
}
