// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }) },
  {
    path: '/quizzes',
    lazy: async () => ({ Component: (await import('../features/quiz/quizzes-page.tsx')).QuizzesPage }),
  },
  {
    path: '/quizzes/leaderboard',
    lazy: async () => ({ Component: (await import('../features/quiz/leaderboard-page.tsx')).LeaderboardPage }),
  },
  {
    path: '/quizzes/results',
    lazy: async () => ({ Component: (await import('../features/quiz/results-page.tsx')).ResultsPage }),
  },
  {
    path: '/quizzes/new',
    lazy: async () => ({ Component: (await import('../features/quiz/paper-form-page.tsx')).NewPaperPage }),
  },
  {
    path: '/quizzes/attempts/:id',
    lazy: async () => ({ Component: (await import('../features/quiz/attempt-page.tsx')).AttemptPage }),
  },
  {
    path: '/quizzes/:id',
    lazy: async () => ({ Component: (await import('../features/quiz/quiz-page.tsx')).QuizPage }),
  },
  {
    path: '/quizzes/:id/edit',
    lazy: async () => ({ Component: (await import('../features/quiz/paper-form-page.tsx')).EditPaperPage }),
  },
  {
    path: '/quizzes/:id/questions',
    lazy: async () => ({ Component: (await import('../features/quiz/questions-page.tsx')).QuestionsPage }),
  },
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
