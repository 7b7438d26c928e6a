// The links in the header and the footer, in order.
export interface NavigationLink {
  label: string;
  path: string;
  /** In sight also where there is no room for all. */
  isPinned?: boolean;
  /** Only for a person who is signed in. */
  signedIn?: boolean;
  /** Only for people of these roles. */
  roles?: readonly string[];
}

export const headerLinks: NavigationLink[] = [];

export const footerLinks: NavigationLink[] = [];
