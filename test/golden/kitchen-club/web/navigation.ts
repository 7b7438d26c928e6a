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
  { label: 'Recipes', path: '/recipes' },
  { label: 'Questions', path: '/questions' },
];

export const footerLinks: NavigationLink[] = [];
