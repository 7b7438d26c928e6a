// A kind of records that stands on the map.
export interface Layer {
  /** In keys of places, e.g. "stores". */
  key: string;
  label: string;
  /** Where its records have their pages. */
  path: string;
  /** Selects `id`, `title`, `category` and `address`. */
  sql: string;
  /** Vehicles: they go up and down their street, which is simulated. */
  moves: boolean;
}
