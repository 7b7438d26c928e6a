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
  { label: 'Cabins', path: '/cabins' },
  { label: 'Workbenches', path: '/workbenches' },
  { label: 'Concerts', path: '/concerts' },
  { label: 'Recordings', path: '/recordings' },
  { label: 'Films', path: '/films' },
  { label: 'Gallery', path: '/gallery' },
  { label: 'Map', path: '/map' },
  { label: 'Gauges', path: '/gauges' },
  { label: 'Live water levels', path: '/live' },
  { label: 'Supplies', path: '/supplies' },
  { label: 'Courses', path: '/courses' },
  { label: 'Calendar', path: '/calendar' },
  { label: 'My bookings', path: '/my-bookings', signedIn: true },
  { label: 'My orders', path: '/my-orders', signedIn: true },
  { label: 'My enrolments', path: '/my-enrolments', signedIn: true },
  { label: 'My loans', path: '/my-loans', signedIn: true },
  { label: 'All bookings', path: '/bookings', roles: ['Warden'], isPinned: true },
  { label: 'Stock', path: '/stock', roles: ['Warden'], isPinned: true },
  { label: 'All orders', path: '/orders', roles: ['Warden'], isPinned: true },
  { label: 'All loans', path: '/loans', roles: ['Warden'], isPinned: true },
];

export const footerLinks: NavigationLink[] = [
  { label: 'Notifications', path: '/notifications', signedIn: true },
  { label: 'My payments', path: '/payments', signedIn: true },
];
