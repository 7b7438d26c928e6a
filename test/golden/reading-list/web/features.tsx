// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }) },
  { path: '/books', lazy: async () => ({ Component: (await import('../features/books/list-page.tsx')).BooksPage }) },
  {
    path: '/books/:id',
    lazy: async () => ({ Component: (await import('../features/books/detail-page.tsx')).BookPage }),
  },
  {
    path: '/books/new',
    lazy: async () => ({ Component: (await import('../features/books/new-page.tsx')).NewBookPage }),
  },
];
