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
  { label: 'Home', path: '/' },
  { label: 'Advertisements', path: '/advertisements' },
  { label: 'Products', path: '/products' },
  { label: 'Bakers', path: '/bakers' },
  { label: 'Reviews', path: '/reviews' },
  { label: 'Contact', path: '/contact' },
];

export const footerLinks: NavigationLink[] = [
  { label: 'Trash', path: '/trash' },
  { label: 'About', path: '/about' },
  { label: 'Newsletter', path: '/newsletter' },
];
