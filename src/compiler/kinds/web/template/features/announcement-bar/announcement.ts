/** Something that everybody should know, as it stands on every page. */
export interface CurrentAnnouncement {
  id: number;
  title: string;
  /** A calendar day. */
  date: string | null;
}
