import { useRouteError } from 'react-router';
import { PageHeader } from './page-header.tsx';
import { ErrorState } from './states.tsx';

/** Stands in for a page that failed, so that the rest of the product goes on working. */
export function PageError() {
  console.error(useRouteError());
  return (
    <>
      <PageHeader title="Something went wrong" />
      <ErrorState message="This page could not be shown." onRetry={() => location.reload()} />
    </>
  );
}
