// Where pictures of the gallery come from.
export interface PictureSource {
  /** In keys of pictures, e.g. "cabins". */
  key: string;
  label: string;
  /** Below it each picture has its page; null: they all lead to `list`. */
  path: string | null;
  list: string;
  /** Selects `id`, `title`, `subject` (what is drawn), `link`, `groupName` and `caption`. */
  sql: string;
}
