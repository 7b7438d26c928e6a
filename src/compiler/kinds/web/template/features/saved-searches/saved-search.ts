/** A search on one list that a person comes back to. */
export interface SavedSearch {
  id: number;
  /** Which list it is on, e.g. "recipes". */
  list: string;
  name: string;
  /** As it stands in the address of the list: "q=soup&category=Starter". */
  query: string;
  /** "2026-05-04T18:30:00.000Z" */
  savedAt: string;
}

/** A list whose searches can be saved. */
export interface SearchedList {
  key: string;
  label: string;
  path: string;
  /** Where the API answers it. */
  api: string;
  /** What the parameters of the address are called on the page; those of related records have numbers for values. */
  conditions: Readonly<Record<string, { label: string; hasName?: boolean }>>;
}
