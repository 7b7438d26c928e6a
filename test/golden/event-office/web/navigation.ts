// The links in the header and the footer, in order.

export interface NavigationLink {
  label: string;
  path: string;
  /** Only for a person who is signed in. */
  signedIn?: boolean;
  /** In sight also where there is no room for all. */
  isPinned?: boolean;
}

export const headerLinks: NavigationLink[] = [
  { label: 'Overview', path: '/overview' },
  { label: 'Reports', path: '/reports' },
  { label: 'Groups', path: '/groups' },
  { label: 'Options', path: '/options' },
  { label: 'Events', path: '/events' },
  { label: 'Orders', path: '/orders' },
];

export const footerLinks: NavigationLink[] = [{ label: 'Trash', path: '/trash' }];
