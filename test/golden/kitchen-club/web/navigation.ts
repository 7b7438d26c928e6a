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
  { label: 'Recipes', path: '/recipes' },
  { label: 'Questions', path: '/questions' },
  { label: 'Kitchen helper', path: '/assistant' },
  { label: 'Polls', path: '/polls' },
  { label: 'People', path: '/people' },
  { label: 'Rewards', path: '/rewards' },
  { label: 'My favourites', path: '/favourites', signedIn: true },
  { label: 'Following', path: '/following', signedIn: true },
  { label: 'Friends', path: '/friends', signedIn: true },
  { label: 'Feed', path: '/feed', signedIn: true },
  { label: 'Invitations', path: '/invitations', signedIn: true },
  { label: 'Wallet', path: '/wallet', signedIn: true },
  { label: 'Recently viewed', path: '/recently-viewed', signedIn: true },
  { label: 'Reported content', path: '/reported', roles: ['Moderator'], isPinned: true },
];

export const footerLinks: NavigationLink[] = [
  { label: 'Trash', path: '/trash', signedIn: true },
  { label: 'Reports and decisions', path: '/reports-and-decisions', signedIn: true },
  { label: 'Messages', path: '/messages', signedIn: true },
  { label: 'Notifications', path: '/notifications', signedIn: true },
  { label: 'Points', path: '/points', signedIn: true },
];
