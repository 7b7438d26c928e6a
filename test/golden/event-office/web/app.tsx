// The frame around every page.
import { createBrowserRouter, RouterProvider } from 'react-router';
import { pages } from './features.tsx';
import { footerLinks, headerLinks } from './navigation.ts';
import { Layout } from './ui/layout.tsx';
import { NotFoundPage } from './ui/not-found-page.tsx';
import { PageError } from './ui/page-error.tsx';
import { StatusProvider } from './ui/status-message.tsx';

const router = createBrowserRouter([
  {
    element: <Layout headerLinks={headerLinks} footerLinks={footerLinks} />,
    errorElement: <PageError />,
    hydrateFallbackElement: <></>,
    children: [{ errorElement: <PageError />, children: [...pages, { path: '*', element: <NotFoundPage /> }] }],
  },
]);

export function App() {
  return (
    <StatusProvider>
      <RouterProvider router={router} />
    </StatusProvider>
  );
}
