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
  { label: 'Tools', path: '/tools' },
  { label: 'Saved searches', path: '/saved-searches', signedIn: true },
  { label: 'My tools', path: '/my-tools', signedIn: true },
  { label: 'My loans', path: '/my-loans', signedIn: true },
  { label: 'Loans of my tools', path: '/lent-tools', signedIn: true },
  { label: 'Reports', path: '/reports', signedIn: true },
];

export const footerLinks: NavigationLink[] = [{ label: 'Trash', path: '/trash', signedIn: true }];
