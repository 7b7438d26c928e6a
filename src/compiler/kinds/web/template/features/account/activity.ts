// What people do in this product, for their profiles; newest first within each source.

/** One kind of deed. */
export interface ActivitySource {
  id: string;
  /** What it leaves behind, e.g. "Recipe". */
  label: string;
  /** Selects `key` (once for each deed), `title`, `path` and `date` of what the person `:userId` has left. */
  sql: string;
  /** May be shown to others. */
  isPublic: boolean;
}

/** Something that a person has done. */
export interface Activity {
  label: string;
  title: string;
  path: string;
  /** A day, a moment, or null where none is known. */
  date: string | null;
}
