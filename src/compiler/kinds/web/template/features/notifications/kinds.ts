// What people are told about in this product.
export interface NotificationKind {
  kind: string;
  /** On the switch in the settings. */
  label: string;
}

export const notificationKinds: readonly NotificationKind[] = [];
