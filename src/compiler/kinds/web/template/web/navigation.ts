// The links in the header and the footer, in order.
export interface NavigationLink {
  label: string;
  to: string;
}

export const headerLinks: NavigationLink[] = [];

export const footerLinks: NavigationLink[] = [];
