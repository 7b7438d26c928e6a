// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }) },
  {
    path: '/advertisements',
    lazy: async () => ({ Component: (await import('../features/advertisements/list-page.tsx')).AdvertisementsPage }),
  },
  {
    path: '/advertisements/:id',
    lazy: async () => ({ Component: (await import('../features/advertisements/detail-page.tsx')).AdvertisementPage }),
  },
  {
    path: '/advertisements/new',
    lazy: async () => ({ Component: (await import('../features/advertisements/new-page.tsx')).NewAdvertisementPage }),
  },
  {
    path: '/products',
    lazy: async () => ({ Component: (await import('../features/products/list-page.tsx')).ProductsPage }),
  },
  {
    path: '/products/:id',
    lazy: async () => ({ Component: (await import('../features/products/detail-page.tsx')).ProductPage }),
  },
  {
    path: '/products/new',
    lazy: async () => ({ Component: (await import('../features/products/new-page.tsx')).NewProductPage }),
  },
  {
    path: '/products/:id/edit',
    lazy: async () => ({ Component: (await import('../features/products/edit-page.tsx')).EditProductPage }),
  },
  { path: '/trash', lazy: async () => ({ Component: (await import('../features/trash/trash-page.tsx')).TrashPage }) },
  {
    path: '/compare-products',
    lazy: async () => ({ Component: (await import('../features/products/compare-page.tsx')).CompareProductsPage }),
  },
  {
    path: '/search',
    lazy: async () => ({ Component: (await import('../features/site-search/search-page.tsx')).SearchPage }),
  },
  { path: '/bakers', lazy: async () => ({ Component: (await import('../features/bakers/list-page.tsx')).BakersPage }) },
  {
    path: '/bakers/:id',
    lazy: async () => ({ Component: (await import('../features/bakers/detail-page.tsx')).BakerPage }),
  },
  {
    path: '/reviews',
    lazy: async () => ({ Component: (await import('../features/reviews/list-page.tsx')).ReviewsPage }),
  },
  {
    path: '/reviews/:id',
    lazy: async () => ({ Component: (await import('../features/reviews/detail-page.tsx')).ReviewPage }),
  },
  {
    path: '/reviews/new',
    lazy: async () => ({ Component: (await import('../features/reviews/new-page.tsx')).NewReviewPage }),
  },
  { path: '/about', lazy: async () => ({ Component: (await import('../features/pages/about-page.tsx')).AboutPage }) },
  {
    path: '/contact',
    lazy: async () => ({ Component: (await import('../features/contact/contact-page.tsx')).ContactPage }),
  },
  {
    path: '/newsletter',
    lazy: async () => ({ Component: (await import('../features/newsletter/newsletter-page.tsx')).NewsletterPage }),
  },
];
