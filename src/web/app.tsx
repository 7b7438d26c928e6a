/** Providers and routes. The page of a project is loaded when it is first opened. */
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ClientError } from './client.ts';
import { MissingPage } from './pages/missing/missing-page.tsx';
import { NewPage } from './pages/new/new-page.tsx';
import { theme } from './theme.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { Frame } from './ui/frame.tsx';
import { Waiting } from './ui/waiting.tsx';

const PreferencesPage = lazy(() =>
  import('./pages/preferences/preferences-page.tsx').then(({ PreferencesPage }) => ({ default: PreferencesPage })),
);
const ProjectPage = lazy(() =>
  import('./pages/project/project-page.tsx').then(({ ProjectPage }) => ({ default: ProjectPage })),
);

/** A refusal stays one; only an unreachable server is worth asking again. */
function shouldRetry(count: number, error: Error): boolean {
  return count < 2 && error instanceof ClientError && error.detail.code === 'unreachable';
}

const queries = new QueryClient({ defaultOptions: { queries: { retry: shouldRetry, staleTime: 5_000 } } });

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="bottom-center" limit={3} />
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <Frame>
            <ErrorBoundary>
              <Suspense fallback={<Waiting label="Loading the page" />}>
                <Routes>
                  <Route path="/" element={<NewPage />} />
                  <Route path="/projects/:projectId" element={<ProjectPage />} />
                  <Route path="/preferences" element={<PreferencesPage />} />
                  <Route path="*" element={<MissingPage />} />
                </Routes>
              </Suspense>
            </ErrorBoundary>
          </Frame>
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
}
