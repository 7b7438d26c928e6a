// The links in the header and the footer, in order.

export interface NavigationLink {
  label: string;
  path: string;
  /** Only for a person who is signed in. */
  signedIn?: boolean;
  /** Only for people of these roles. */
  roles?: readonly string[];
  /** In sight also where there is no room for all. */
  isPinned?: boolean;
}

export const headerLinks: NavigationLink[] = [
  { label: 'Home', path: '/' },
  { label: 'Leave requests', path: '/requests' },
  { label: 'Check a request', path: '/check-request' },
  { label: 'Leave board', path: '/requests-board' },
  { label: 'Public holidays', path: '/holidays' },
  { label: 'Announcements', path: '/announcements' },
  { label: 'My leave', path: '/my-requests', signedIn: true },
  { label: 'Assigned to me', path: '/assigned-requests', signedIn: true },
  { label: 'Compose email', path: '/compose', signedIn: true },
  { label: 'Inbox', path: '/inbox', signedIn: true },
  { label: 'Sent emails', path: '/sent', signedIn: true },
  { label: 'Recipients', path: '/recipients', signedIn: true },
  { label: 'Templates', path: '/templates', signedIn: true },
  { label: 'Drafts', path: '/drafts', signedIn: true },
  { label: 'Sending dashboard', path: '/sending-dashboard', signedIn: true },
  { label: 'Trash', path: '/trash', signedIn: true },
  { label: 'Time clock', path: '/time-clock', signedIn: true },
  { label: 'My claims', path: '/my-claims', signedIn: true },
  { label: 'Money', path: '/money', signedIn: true },
  { label: 'Waiting for approval', path: '/waiting', roles: ['Manager'], isPinned: true },
  { label: 'Attendance', path: '/attendance', roles: ['Manager', 'Administrator'], isPinned: true },
  { label: 'All claims', path: '/claims', roles: ['Manager', 'Administrator'], isPinned: true },
  { label: 'Claims board', path: '/claims-board', roles: ['Manager', 'Administrator'], isPinned: true },
  { label: 'Administration', path: '/admin', roles: ['Administrator'], isPinned: true },
];

export const footerLinks: NavigationLink[] = [
  { label: 'Contact', path: '/contact' },
  { label: 'Trash', path: '/trash', signedIn: true },
  { label: 'Notifications', path: '/notifications', signedIn: true },
  { label: 'Messages of visitors', path: '/contact/messages', signedIn: true, roles: ['Administrator'] },
];
