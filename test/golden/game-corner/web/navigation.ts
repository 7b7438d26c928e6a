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
  { label: 'Play', path: '/play' },
  { label: 'Leaderboard', path: '/leaderboard' },
  { label: 'Prizes', path: '/prizes' },
  { label: 'Wheel of the day', path: '/spin' },
  { label: 'My games', path: '/my-games', signedIn: true },
  { label: 'My winnings', path: '/my-winnings', signedIn: true },
  { label: 'Files', path: '/files', signedIn: true },
];

export const footerLinks: NavigationLink[] = [];
