// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  {
    path: '/',
    lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }),
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
  {
    path: '/cabins',
    lazy: async () => ({
      Component: (await import('../features/cabins/list-page.tsx')).CabinsPage,
    }),
  },
  {
    path: '/cabins/:id',
    lazy: async () => ({
      Component: (await import('../features/cabins/detail-page.tsx')).CabinPage,
    }),
  },
  {
    path: '/workbenches',
    lazy: async () => ({
      Component: (await import('../features/workbenches/list-page.tsx')).WorkbenchesPage,
    }),
  },
  {
    path: '/workbenches/:id',
    lazy: async () => ({
      Component: (await import('../features/workbenches/detail-page.tsx')).WorkbenchPage,
    }),
  },
  {
    path: '/concerts',
    lazy: async () => ({
      Component: (await import('../features/concerts/list-page.tsx')).ConcertsPage,
    }),
  },
  {
    path: '/concerts/:id',
    lazy: async () => ({
      Component: (await import('../features/concerts/detail-page.tsx')).ConcertPage,
    }),
  },
  {
    path: '/my-bookings',
    lazy: async () => ({
      Component: (await import('../features/booking/bookings-page.tsx')).BookingsPage,
    }),
  },
  {
    path: '/my-bookings/:number',
    lazy: async () => ({
      Component: (await import('../features/booking/booking-page.tsx')).BookingPage,
    }),
  },
  {
    path: '/payments',
    lazy: async () => ({
      Component: (await import('../features/payment/payments-page.tsx')).PaymentsPage,
    }),
  },
  {
    path: '/payments/:number',
    lazy: async () => ({
      Component: (await import('../features/payment/receipt-page.tsx')).ReceiptPage,
    }),
  },
];
