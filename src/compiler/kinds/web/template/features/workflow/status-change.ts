export interface StatusChange {
  id: number;
  fromStatus: string;
  toStatus: string;
  note: string | null;
  userId: number | null;
  userName: string | null;
  /** "2026-05-04T18:30:00.000Z" */
  changedAt: string;
}
