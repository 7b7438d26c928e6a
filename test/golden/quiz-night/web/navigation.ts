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
  { label: 'Quizzes', path: '/quizzes' },
  { label: 'Leaderboard', path: '/quizzes/leaderboard' },
  { label: 'My results', path: '/quizzes/results', signedIn: true },
];

export const footerLinks: NavigationLink[] = [];
