// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
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
];
