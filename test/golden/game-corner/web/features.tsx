// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  {
    path: '/',
    lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }),
  },
  {
    path: '/play',
    lazy: async () => ({ Component: (await import('../features/games/lobby-page.tsx')).LobbyPage }),
  },
  {
    path: '/play/chess/:id?',
    lazy: async () => ({ Component: (await import('../features/games/chess/page.tsx')).ChessPage }),
  },
  {
    path: '/play/four-in-a-row/:id?',
    lazy: async () => ({
      Component: (await import('../features/games/lines/four-in-a-row-page.tsx')).FourInARowPage,
    }),
  },
  {
    path: '/my-games',
    lazy: async () => ({
      Component: (await import('../features/games/my-games-page.tsx')).MyGamesPage,
    }),
  },
  {
    path: '/leaderboard',
    lazy: async () => ({
      Component: (await import('../features/games/leaderboard-page.tsx')).LeaderboardPage,
    }),
  },
  {
    path: '/login',
    lazy: async () => ({
      Component: (await import('../features/account/sign-in-page.tsx')).SignInPage,
    }),
  },
  {
    path: '/register',
    lazy: async () => ({
      Component: (await import('../features/account/register-page.tsx')).RegisterPage,
    }),
  },
  {
    path: '/profile',
    lazy: async () => ({
      Component: (await import('../features/account/profile-page.tsx')).ProfilePage,
    }),
  },
];
