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
  {
    path: '/requests',
    lazy: async () => ({ Component: (await import('../features/leave-requests/list-page.tsx')).LeaveRequestsPage }),
  },
  {
    path: '/requests/:id',
    lazy: async () => ({ Component: (await import('../features/leave-requests/detail-page.tsx')).LeaveRequestPage }),
  },
  {
    path: '/requests/new',
    lazy: async () => ({ Component: (await import('../features/leave-requests/new-page.tsx')).NewLeaveRequestPage }),
  },
  {
    path: '/requests/:id/edit',
    lazy: async () => ({ Component: (await import('../features/leave-requests/edit-page.tsx')).EditLeaveRequestPage }),
  },
  {
    path: '/trash',
    lazy: async () => ({ Component: (await import('../features/trash/own-trash-page.tsx')).OwnTrashPage }),
  },
  {
    path: '/my-requests',
    lazy: async () => ({ Component: (await import('../features/leave-requests/mine-page.tsx')).MyLeaveRequestsPage }),
  },
  {
    path: '/waiting',
    lazy: async () => ({
      Component: (await import('../features/leave-requests/waiting-page.tsx')).WaitingLeaveRequestsPage,
    }),
  },
  {
    path: '/notifications',
    lazy: async () => ({
      Component: (await import('../features/notifications/notifications-page.tsx')).NotificationsPage,
    }),
  },
  {
    path: '/check-request',
    lazy: async () => ({
      Component: (await import('../features/leave-requests/look-up-page.tsx')).LeaveRequestLookUpPage,
    }),
  },
  {
    path: '/requests-board',
    lazy: async () => ({
      Component: (await import('../features/leave-requests/board-page.tsx')).LeaveRequestBoardPage,
    }),
  },
  {
    path: '/assigned-requests',
    lazy: async () => ({
      Component: (await import('../features/leave-requests/assigned-page.tsx')).AssignedLeaveRequestsPage,
    }),
  },
  {
    path: '/compose',
    lazy: async () => ({ Component: (await import('../features/outbox/compose-page.tsx')).ComposePage }),
  },
  { path: '/inbox', lazy: async () => ({ Component: (await import('../features/outbox/folder-page.tsx')).InboxPage }) },
  { path: '/sent', lazy: async () => ({ Component: (await import('../features/outbox/folder-page.tsx')).SentPage }) },
  {
    path: '/drafts',
    lazy: async () => ({ Component: (await import('../features/outbox/folder-page.tsx')).DraftsPage }),
  },
  { path: '/trash', lazy: async () => ({ Component: (await import('../features/outbox/folder-page.tsx')).TrashPage }) },
  {
    path: '/mail/:id',
    lazy: async () => ({ Component: (await import('../features/outbox/message-page.tsx')).MessagePage }),
  },
  {
    path: '/recipients',
    lazy: async () => ({ Component: (await import('../features/outbox/recipients-page.tsx')).RecipientsPage }),
  },
  {
    path: '/templates',
    lazy: async () => ({ Component: (await import('../features/outbox/templates-page.tsx')).TemplatesPage }),
  },
  {
    path: '/templates/:id',
    lazy: async () => ({ Component: (await import('../features/outbox/templates-page.tsx')).TemplatePage }),
  },
  {
    path: '/sending-dashboard',
    lazy: async () => ({ Component: (await import('../features/outbox/delivery-page.tsx')).DeliveryPage }),
  },
  {
    path: '/holidays',
    lazy: async () => ({ Component: (await import('../features/public-holidays/list-page.tsx')).PublicHolidaysPage }),
  },
  {
    path: '/holidays/:id',
    lazy: async () => ({ Component: (await import('../features/public-holidays/detail-page.tsx')).HolidayPage }),
  },
  {
    path: '/holidays/new',
    lazy: async () => ({ Component: (await import('../features/public-holidays/new-page.tsx')).NewHolidayPage }),
  },
  {
    path: '/announcements',
    lazy: async () => ({ Component: (await import('../features/announcements/list-page.tsx')).AnnouncementsPage }),
  },
  {
    path: '/announcements/:id',
    lazy: async () => ({ Component: (await import('../features/announcements/detail-page.tsx')).AnnouncementPage }),
  },
  {
    path: '/announcements/new',
    lazy: async () => ({ Component: (await import('../features/announcements/new-page.tsx')).NewAnnouncementPage }),
  },
  {
    path: '/announcements/:id/edit',
    lazy: async () => ({ Component: (await import('../features/announcements/edit-page.tsx')).EditAnnouncementPage }),
  },
  {
    path: '/contact',
    lazy: async () => ({ Component: (await import('../features/contact/contact-page.tsx')).ContactPage }),
  },
  {
    path: '/contact/messages',
    lazy: async () => ({ Component: (await import('../features/contact/inbox-page.tsx')).InboxPage }),
  },
  {
    path: '/holidays/:id/edit',
    lazy: async () => ({ Component: (await import('../features/public-holidays/edit-page.tsx')).EditHolidayPage }),
  },
  {
    path: '/time-clock',
    lazy: async () => ({ Component: (await import('../features/time-clock/time-clock-page.tsx')).TimeClockPage }),
  },
  {
    path: '/attendance',
    lazy: async () => ({ Component: (await import('../features/time-clock/attendance-page.tsx')).AttendancePage }),
  },
  {
    path: '/my-claims',
    lazy: async () => ({ Component: (await import('../features/expense-claims/mine-page.tsx')).MyExpenseClaimsPage }),
  },
  {
    path: '/my-claims/:id',
    lazy: async () => ({ Component: (await import('../features/expense-claims/detail-page.tsx')).ExpenseClaimPage }),
  },
  {
    path: '/my-claims/new',
    lazy: async () => ({ Component: (await import('../features/expense-claims/new-page.tsx')).NewExpenseClaimPage }),
  },
  {
    path: '/claims',
    lazy: async () => ({
      Component: (await import('../features/expense-claims/caseload-page.tsx')).ExpenseClaimCaseloadPage,
    }),
  },
  {
    path: '/claims-board',
    lazy: async () => ({
      Component: (await import('../features/expense-claims/board-page.tsx')).ExpenseClaimBoardPage,
    }),
  },
  { path: '/money', lazy: async () => ({ Component: (await import('../features/dashboard/page.tsx')).DashboardPage }) },
  {
    path: '/admin',
    lazy: async () => ({ Component: (await import('../features/admin/overview-page.tsx')).OverviewPage }),
  },
  {
    path: '/admin/people',
    lazy: async () => ({ Component: (await import('../features/admin/people-page.tsx')).PeoplePage }),
  },
  {
    path: '/admin/people/new',
    lazy: async () => ({ Component: (await import('../features/admin/new-person-page.tsx')).NewPersonPage }),
  },
  {
    path: '/admin/people/:id',
    lazy: async () => ({ Component: (await import('../features/admin/person-page.tsx')).PersonPage }),
  },
  {
    path: '/admin/leave-requests',
    lazy: async () => ({
      Component: (await import('../features/leave-requests/manage-page.tsx')).ManageLeaveRequestsPage,
    }),
  },
  {
    path: '/admin/public-holidays',
    lazy: async () => ({
      Component: (await import('../features/public-holidays/manage-page.tsx')).ManagePublicHolidaysPage,
    }),
  },
  {
    path: '/admin/announcements',
    lazy: async () => ({
      Component: (await import('../features/announcements/manage-page.tsx')).ManageAnnouncementsPage,
    }),
  },
];
