// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }) },
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
  { path: '/tools', lazy: async () => ({ Component: (await import('../features/tools/list-page.tsx')).ToolsPage }) },
  {
    path: '/tools/:id',
    lazy: async () => ({ Component: (await import('../features/tools/detail-page.tsx')).ToolPage }),
  },
  {
    path: '/saved-searches',
    lazy: async () => ({
      Component: (await import('../features/saved-searches/saved-searches-page.tsx')).SavedSearchesPage,
    }),
  },
  {
    path: '/tools/new',
    lazy: async () => ({ Component: (await import('../features/tools/new-page.tsx')).NewToolPage }),
  },
  {
    path: '/tools/:id/edit',
    lazy: async () => ({ Component: (await import('../features/tools/edit-page.tsx')).EditToolPage }),
  },
  {
    path: '/trash',
    lazy: async () => ({ Component: (await import('../features/trash/own-trash-page.tsx')).OwnTrashPage }),
  },
  {
    path: '/my-tools',
    lazy: async () => ({ Component: (await import('../features/tools/mine-page.tsx')).MyToolsPage }),
  },
  {
    path: '/my-loans',
    lazy: async () => ({ Component: (await import('../features/loans/mine-page.tsx')).MyLoansPage }),
  },
  {
    path: '/my-loans/:id',
    lazy: async () => ({ Component: (await import('../features/loans/detail-page.tsx')).LoanPage }),
  },
  {
    path: '/tools/of/:userId',
    lazy: async () => ({ Component: (await import('../features/tools/shared-list-page.tsx')).ToolsOfPersonPage }),
  },
  {
    path: '/lent-tools',
    lazy: async () => ({ Component: (await import('../features/loans/caseload-page.tsx')).LoanCaseloadPage }),
  },
  {
    path: '/my-loans/new',
    lazy: async () => ({ Component: (await import('../features/loans/new-page.tsx')).NewLoanPage }),
  },
  {
    path: '/my-loans/:id/edit',
    lazy: async () => ({ Component: (await import('../features/loans/edit-page.tsx')).EditLoanPage }),
  },
  {
    path: '/reports',
    lazy: async () => ({ Component: (await import('../features/reporting/signed-in-pages.tsx')).SignedInReportsPage }),
  },
  {
    path: '/reports/new',
    lazy: async () => ({
      Component: (await import('../features/reporting/signed-in-pages.tsx')).SignedInNewReportPage,
    }),
  },
  {
    path: '/reports/:id',
    lazy: async () => ({ Component: (await import('../features/reporting/signed-in-pages.tsx')).SignedInReportPage }),
  },
];
