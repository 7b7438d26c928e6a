// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  {
    path: '/recipes',
    lazy: async () => ({
      Component: (await import('../features/recipes/list-page.tsx')).RecipesPage,
    }),
  },
  {
    path: '/recipes/:id',
    lazy: async () => ({
      Component: (await import('../features/recipes/detail-page.tsx')).RecipePage,
    }),
  },
  {
    path: '/recipes/new',
    lazy: async () => ({
      Component: (await import('../features/recipes/new-page.tsx')).NewRecipePage,
    }),
  },
  {
    path: '/questions',
    lazy: async () => ({
      Component: (await import('../features/questions/list-page.tsx')).QuestionsPage,
    }),
  },
  {
    path: '/questions/:id',
    lazy: async () => ({
      Component: (await import('../features/questions/detail-page.tsx')).QuestionPage,
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
