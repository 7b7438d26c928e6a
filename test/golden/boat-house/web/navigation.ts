// The links in the header and the footer, in order.

export interface NavigationLink {
  label: string;
  path: string;
  /** Only for a person who is signed in. */
  signedIn?: boolean;
  /** Only for people of these roles. */
  roles?: readonly string[];
}

export const headerLinks: NavigationLink[] = [
  { label: 'Home', path: '/' },
  { label: 'Cabins', path: '/cabins' },
  { label: 'Workbenches', path: '/workbenches' },
  { label: 'Concerts', path: '/concerts' },
  { label: 'My bookings', path: '/my-bookings', signedIn: true },
];

export const footerLinks: NavigationLink[] = [
  { label: 'My payments', path: '/payments', signedIn: true },
];
