/** An invitation as who wrote it sees it. */
export interface Invitation {
  id: number;
  email: string;
  /** The end of the link that leads to it. */
  token: string;
  /** ISO 8601, in UTC. */
  createdAt: string;
  /** Who has come by it. */
  joinedId: number | null;
  joinedName: string | null;
}

/** An invitation as who was invited sees it. */
export interface OpenInvitation {
  inviterName: string;
  email: string;
}
