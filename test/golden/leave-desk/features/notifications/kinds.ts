// What people are told about, each with a switch in the settings.

export interface NotificationKind {
  kind: string;
  /** On the switch in the settings. */
  label: string;
}

export const notificationKinds: readonly NotificationKind[] = [
  { kind: 'status', label: 'Decisions about what is mine' },
  { kind: 'comments', label: 'Answers to what I wrote' },
];
