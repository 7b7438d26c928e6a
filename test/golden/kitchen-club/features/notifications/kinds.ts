// What people are told about, each with a switch in the settings.

export interface NotificationKind {
  kind: string;
  /** On the switch in the settings. */
  label: string;
}

export const notificationKinds: readonly NotificationKind[] = [
  { kind: 'records', label: 'Changes to what is mine' },
  { kind: 'comments', label: 'Answers to what I wrote' },
  { kind: 'moderation', label: 'Decisions about what was reported' },
  { kind: 'messages', label: 'New messages' },
  { kind: 'people', label: 'Friend requests and new people' },
];
