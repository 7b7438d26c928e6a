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
  { label: 'Tutors', path: '/tutors' },
  { label: 'Self-assessments', path: '/self-assessments' },
  { label: 'Lesson plan', path: '/lesson-plan' },
  { label: 'Find your tutor', path: '/find-a-tutor' },
  { label: 'Calculators', path: '/calculators' },
  { label: 'My calculations', path: '/calculators/history', signedIn: true },
  { label: 'Habits', path: '/habits', signedIn: true },
  { label: 'Focus timer', path: '/timer', signedIn: true },
];

export const footerLinks: NavigationLink[] = [];
