/** A question before it is known what its answers would change. */
export interface Candidate {
  id: string;
  kind: 'conflict' | 'silence';
  text: string;
  /** Why it is asked, one sentence. */
  because: string;
  /** Labels with the change request that each comes to; null: nothing is to be done. The first that is so already is the default. */
  options: readonly (readonly [label: string, request: string | null])[];
  /** Change request with `{answer}` in it, for an answer in one's own words. */
  own?: string;
  /** Two options of which one is always so: what cannot be asked for is what is there. */
  isPair?: true;
  /** How the product is designed where that is none of the options. */
  asIs?: string;
}
