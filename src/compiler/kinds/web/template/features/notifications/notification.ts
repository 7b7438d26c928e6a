/** Something that happened and concerns a person. */
export interface Notification {
  id: number;
  text: string;
  /** The page that it is about. */
  path: string;
  /** ISO 8601, in UTC. */
  createdAt: string;
  isRead: boolean;
}

/** Something of a person's own that is due; not stored, but worked out when somebody looks. */
export interface Reminder {
  text: string;
  path: string;
  /** `2026-05-04` */
  date: string;
}

export interface Notifications {
  notifications: Notification[];
  reminders: Reminder[];
}
