// What people are told about, each with a switch in the settings.

export interface NotificationKind {
  kind: string;
  /** On the switch in the settings. */
  label: string;
}

export const notificationKinds: readonly NotificationKind[] = [
  { kind: 'bookings', label: 'My bookings' },
  { kind: 'orders', label: 'My orders' },
];
