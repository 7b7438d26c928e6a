// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }) },
  { path: '/tutors', lazy: async () => ({ Component: (await import('../features/tutors/list-page.tsx')).TutorsPage }) },
  {
    path: '/tutors/:id',
    lazy: async () => ({ Component: (await import('../features/tutors/detail-page.tsx')).TutorPage }),
  },
  {
    path: '/self-assessments',
    lazy: async () => ({ Component: (await import('../features/assessment/assessments-page.tsx')).AssessmentsPage }),
  },
  {
    path: '/self-assessments/results/:id',
    lazy: async () => ({ Component: (await import('../features/assessment/result-page.tsx')).ResultPage }),
  },
  {
    path: '/self-assessments/:slug',
    lazy: async () => ({ Component: (await import('../features/assessment/sheet-page.tsx')).SheetPage }),
  },
  {
    path: '/lesson-plan',
    lazy: async () => ({ Component: (await import('../features/mixture/mixture-page.tsx')).MixturePage }),
  },
  {
    path: '/find-a-tutor',
    lazy: async () => ({ Component: (await import('../features/matching/matching-page.tsx')).MatchingPage }),
  },
  {
    path: '/calculators',
    lazy: async () => ({ Component: (await import('../features/calculator/calculators-page.tsx')).CalculatorsPage }),
  },
  {
    path: '/calculators/history',
    lazy: async () => ({ Component: (await import('../features/calculator/history-page.tsx')).HistoryPage }),
  },
  {
    path: '/calculators/:id',
    lazy: async () => ({ Component: (await import('../features/calculator/calculator-page.tsx')).CalculatorPage }),
  },
  {
    path: '/habits',
    lazy: async () => ({ Component: (await import('../features/tracker/tracker-page.tsx')).TrackerPage }),
  },
  {
    path: '/habits/new',
    lazy: async () => ({ Component: (await import('../features/tracker/item-form-page.tsx')).NewItemPage }),
  },
  {
    path: '/habits/:id',
    lazy: async () => ({ Component: (await import('../features/tracker/item-page.tsx')).ItemPage }),
  },
  {
    path: '/habits/:id/edit',
    lazy: async () => ({ Component: (await import('../features/tracker/item-form-page.tsx')).EditItemPage }),
  },
  { path: '/timer', lazy: async () => ({ Component: (await import('../features/timer/timer-page.tsx')).TimerPage }) },
  {
    path: '/login',
    lazy: async () => ({ Component: (await import('../features/account/sign-in-page.tsx')).SignInPage }),
  },
  {
    path: '/register',
    lazy: async () => ({ Component: (await import('../features/account/register-page.tsx')).RegisterPage }),
  },
  {
    path: '/profile',
    lazy: async () => ({ Component: (await import('../features/account/profile-page.tsx')).ProfilePage }),
  },
  {
    path: '/settings',
    lazy: async () => ({ Component: (await import('../features/account/settings-page.tsx')).SettingsPage }),
  },
];
