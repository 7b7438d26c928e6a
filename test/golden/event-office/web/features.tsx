// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  {
    path: '/overview',
    lazy: async () => ({ Component: (await import('../features/dashboard/page.tsx')).DashboardPage }),
  },
  {
    path: '/reports',
    lazy: async () => ({ Component: (await import('../features/reporting/reports-page.tsx')).ReportsPage }),
  },
  {
    path: '/reports/new',
    lazy: async () => ({ Component: (await import('../features/reporting/new-report-page.tsx')).NewReportPage }),
  },
  {
    path: '/reports/:id',
    lazy: async () => ({ Component: (await import('../features/reporting/report-page.tsx')).ReportPage }),
  },
  {
    path: '/events/import',
    lazy: async () => ({ Component: (await import('../features/events/import-page.tsx')).ImportEventsPage }),
  },
  { path: '/groups', lazy: async () => ({ Component: (await import('../features/groups/list-page.tsx')).GroupsPage }) },
  {
    path: '/groups/:id',
    lazy: async () => ({ Component: (await import('../features/groups/detail-page.tsx')).GroupPage }),
  },
  {
    path: '/groups/new',
    lazy: async () => ({ Component: (await import('../features/groups/new-page.tsx')).NewGroupPage }),
  },
  {
    path: '/groups/:id/edit',
    lazy: async () => ({ Component: (await import('../features/groups/edit-page.tsx')).EditGroupPage }),
  },
  { path: '/trash', lazy: async () => ({ Component: (await import('../features/trash/trash-page.tsx')).TrashPage }) },
  {
    path: '/options',
    lazy: async () => ({ Component: (await import('../features/options/list-page.tsx')).OptionsPage }),
  },
  {
    path: '/options/:id',
    lazy: async () => ({ Component: (await import('../features/options/detail-page.tsx')).OptionEntryPage }),
  },
  {
    path: '/options/:id/edit',
    lazy: async () => ({ Component: (await import('../features/options/edit-page.tsx')).EditOptionEntryPage }),
  },
  { path: '/events', lazy: async () => ({ Component: (await import('../features/events/list-page.tsx')).EventsPage }) },
  {
    path: '/events/:id',
    lazy: async () => ({ Component: (await import('../features/events/detail-page.tsx')).EventEntryPage }),
  },
  {
    path: '/events/new',
    lazy: async () => ({ Component: (await import('../features/events/new-page.tsx')).NewEventEntryPage }),
  },
  { path: '/orders', lazy: async () => ({ Component: (await import('../features/orders/list-page.tsx')).OrdersPage }) },
  {
    path: '/orders/:id',
    lazy: async () => ({ Component: (await import('../features/orders/detail-page.tsx')).OrderPage }),
  },
  {
    path: '/orders/new',
    lazy: async () => ({ Component: (await import('../features/orders/new-page.tsx')).NewOrderPage }),
  },
  {
    path: '/orders/:id/edit',
    lazy: async () => ({ Component: (await import('../features/orders/edit-page.tsx')).EditOrderPage }),
  },
];
