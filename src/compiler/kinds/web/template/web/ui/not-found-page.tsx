import { LinkButton } from './button.tsx';
import { EmptyState } from './states.tsx';
import { PageHeader } from './page-header.tsx';

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="Page not found" />
      <EmptyState
        title="There is nothing at this address"
        text="The link may be old, or what it led to was deleted."
        action={<LinkButton to="/">Go to the home page</LinkButton>}
      />
    </>
  );
}
