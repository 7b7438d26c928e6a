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
  { path: '/cabins', lazy: async () => ({ Component: (await import('../features/cabins/list-page.tsx')).CabinsPage }) },
  {
    path: '/cabins/:id',
    lazy: async () => ({ Component: (await import('../features/cabins/detail-page.tsx')).CabinPage }),
  },
  {
    path: '/workbenches',
    lazy: async () => ({ Component: (await import('../features/workbenches/list-page.tsx')).WorkbenchesPage }),
  },
  {
    path: '/workbenches/:id',
    lazy: async () => ({ Component: (await import('../features/workbenches/detail-page.tsx')).WorkbenchPage }),
  },
  {
    path: '/concerts',
    lazy: async () => ({ Component: (await import('../features/concerts/list-page.tsx')).ConcertsPage }),
  },
  {
    path: '/concerts/:id',
    lazy: async () => ({ Component: (await import('../features/concerts/detail-page.tsx')).ConcertPage }),
  },
  {
    path: '/my-bookings',
    lazy: async () => ({ Component: (await import('../features/booking/bookings-page.tsx')).BookingsPage }),
  },
  {
    path: '/my-bookings/:number',
    lazy: async () => ({ Component: (await import('../features/booking/booking-page.tsx')).BookingPage }),
  },
  {
    path: '/bookings',
    lazy: async () => ({
      Component: (await import('../features/booking/managed-bookings-page.tsx')).ManagedBookingsPage,
    }),
  },
  {
    path: '/recordings',
    lazy: async () => ({ Component: (await import('../features/recordings/list-page.tsx')).RecordingsPage }),
  },
  {
    path: '/recordings/:id',
    lazy: async () => ({ Component: (await import('../features/recordings/detail-page.tsx')).RecordingPage }),
  },
  {
    path: '/recordings/new',
    lazy: async () => ({ Component: (await import('../features/recordings/new-page.tsx')).NewRecordingPage }),
  },
  { path: '/films', lazy: async () => ({ Component: (await import('../features/films/list-page.tsx')).FilmsPage }) },
  {
    path: '/films/:id',
    lazy: async () => ({ Component: (await import('../features/films/detail-page.tsx')).FilmPage }),
  },
  {
    path: '/gallery',
    lazy: async () => ({ Component: (await import('../features/gallery/gallery-page.tsx')).GalleryPage }),
  },
  { path: '/map', lazy: async () => ({ Component: (await import('../features/map/map-page.tsx')).MapPage }) },
  { path: '/gauges', lazy: async () => ({ Component: (await import('../features/gauges/list-page.tsx')).GaugesPage }) },
  {
    path: '/gauges/:id',
    lazy: async () => ({ Component: (await import('../features/gauges/detail-page.tsx')).GaugePage }),
  },
  { path: '/live', lazy: async () => ({ Component: (await import('../features/live/live-page.tsx')).LivePage }) },
  {
    path: '/supplies',
    lazy: async () => ({ Component: (await import('../features/supplies/list-page.tsx')).SuppliesPage }),
  },
  {
    path: '/supplies/:id',
    lazy: async () => ({ Component: (await import('../features/supplies/detail-page.tsx')).SupplyPage }),
  },
  {
    path: '/stock',
    lazy: async () => ({ Component: (await import('../features/stock/stock-overview-page.tsx')).StockPage }),
  },
  {
    path: '/courses',
    lazy: async () => ({ Component: (await import('../features/courses/list-page.tsx')).CoursesPage }),
  },
  {
    path: '/courses/:id',
    lazy: async () => ({ Component: (await import('../features/courses/detail-page.tsx')).CoursePage }),
  },
  { path: '/cart', lazy: async () => ({ Component: (await import('../features/checkout/cart-page.tsx')).CartPage }) },
  {
    path: '/checkout',
    lazy: async () => ({ Component: (await import('../features/checkout/checkout-page.tsx')).CheckoutPage }),
  },
  {
    path: '/my-orders',
    lazy: async () => ({ Component: (await import('../features/checkout/orders-page.tsx')).OrdersPage }),
  },
  {
    path: '/my-orders/:number',
    lazy: async () => ({ Component: (await import('../features/checkout/order-page.tsx')).OrderPage }),
  },
  {
    path: '/orders',
    lazy: async () => ({ Component: (await import('../features/checkout/managed-orders-page.tsx')).ManagedOrdersPage }),
  },
  {
    path: '/orders/:number',
    lazy: async () => ({ Component: (await import('../features/checkout/managed-order-page.tsx')).ManagedOrderPage }),
  },
  {
    path: '/notifications',
    lazy: async () => ({
      Component: (await import('../features/notifications/notifications-page.tsx')).NotificationsPage,
    }),
  },
  {
    path: '/my-enrolments',
    lazy: async () => ({ Component: (await import('../features/enrolment/enrolments-page.tsx')).EnrolmentsPage }),
  },
  {
    path: '/my-loans',
    lazy: async () => ({ Component: (await import('../features/lending/loans-page.tsx')).LoansPage }),
  },
  {
    path: '/loans',
    lazy: async () => ({ Component: (await import('../features/lending/managed-loans-page.tsx')).ManagedLoansPage }),
  },
  {
    path: '/calendar',
    lazy: async () => ({ Component: (await import('../features/calendar/calendar-page.tsx')).CalendarPage }),
  },
  {
    path: '/payments',
    lazy: async () => ({ Component: (await import('../features/payment/payments-page.tsx')).PaymentsPage }),
  },
  {
    path: '/payments/:number',
    lazy: async () => ({ Component: (await import('../features/payment/receipt-page.tsx')).ReceiptPage }),
  },
];
