/** A list that the search over the whole product looks into. All SQL stands in `sources.ts`. */
export interface SearchSource {
  /** e.g. "Books" */
  label: string;
  /** Where its list is; a record's page is `{path}/{id}`. */
  path: string;
  table: string;
  title: string;
  /** Everything that is searched, as one text. */
  text: string;
  /** What is shown below the title; `NULL` for nothing. */
  summary: string;
  /** Does the list itself take `?q=`? */
  isSearchable: boolean;
}
