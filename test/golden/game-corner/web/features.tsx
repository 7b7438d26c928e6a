// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }) },
  { path: '/play', lazy: async () => ({ Component: (await import('../features/games/lobby-page.tsx')).LobbyPage }) },
  {
    path: '/play/chess/:id?',
    lazy: async () => ({ Component: (await import('../features/games/chess/page.tsx')).ChessPage }),
  },
  {
    path: '/play/memory',
    lazy: async () => ({ Component: (await import('../features/games/memory/page.tsx')).MemoryPage }),
  },
  {
    path: '/play/snake',
    lazy: async () => ({ Component: (await import('../features/games/snake/page.tsx')).SnakePage }),
  },
  {
    path: '/play/four-in-a-row/:id?',
    lazy: async () => ({ Component: (await import('../features/games/lines/four-in-a-row-page.tsx')).FourInARowPage }),
  },
  {
    path: '/my-games',
    lazy: async () => ({ Component: (await import('../features/games/my-games-page.tsx')).MyGamesPage }),
  },
  {
    path: '/leaderboard',
    lazy: async () => ({ Component: (await import('../features/games/leaderboard-page.tsx')).LeaderboardPage }),
  },
  { path: '/prizes', lazy: async () => ({ Component: (await import('../features/prizes/list-page.tsx')).PrizesPage }) },
  {
    path: '/prizes/:id',
    lazy: async () => ({ Component: (await import('../features/prizes/detail-page.tsx')).PrizePage }),
  },
  { path: '/spin', lazy: async () => ({ Component: (await import('../features/draw/spin-page.tsx')).SpinPage }) },
  {
    path: '/my-winnings',
    lazy: async () => ({ Component: (await import('../features/draw/my-winnings-page.tsx')).MyWinningsPage }),
  },
  { path: '/files', lazy: async () => ({ Component: (await import('../features/files/files-page.tsx')).FilesPage }) },
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
