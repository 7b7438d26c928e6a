/** The SQL of what is kept in stock stands in `definition.ts`. */
export interface StockDefinition {
  table: string;
  /** Columns of that table, qualified. */
  name: string;
  quantity: string;
  /** The quantity's column alone, for updates. */
  column: string;
  /** An expression: at so many or fewer the stock is low. */
  lowAt: string;
  /** Where the list is; a record's page is `{path}/{id}`. */
  path: string;
  /** e.g. "products" */
  things: string;
}

export interface StockLevel {
  id: number;
  name: string;
  quantity: number;
  lowAt: number;
}

export interface StockMovement {
  id: number;
  recordId: number;
  name: string;
  /** "Received", "Issued", "Counted", "Corrected", ... */
  kind: string;
  /** Negative for what went out. */
  change: number;
  /** How many there were afterwards. */
  balance: number;
  note: string | null;
  userName: string | null;
  /** "2026-05-04T18:30:00.000Z" */
  movedAt: string;
}

export interface StockOverview {
  kinds: number;
  outOfStock: number;
  movedThisWeek: number;
  /** The scarcest first. */
  low: StockLevel[];
  /** The newest first. */
  movements: StockMovement[];
}

export interface RecordStock {
  level: StockLevel;
  movements: StockMovement[];
}
