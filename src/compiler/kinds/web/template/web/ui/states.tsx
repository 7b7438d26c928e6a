// What stands where data would be: nothing yet, still loading, or a failure.
import type { ReactNode } from 'react';
import type { Resource } from '../use-resource.ts';
import { Button, LinkButton } from './button.tsx';
import { Artwork } from './artwork.tsx';

interface EmptyStateProps {
  title: string;
  text?: string;
  /** What the person can do about it: a LinkButton, usually. */
  action?: ReactNode;
}

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-3 rounded-card border border-dashed border-line-strong bg-surface px-6 py-14 text-center">
      <div className="mb-2 size-28 overflow-hidden rounded-full">
        <Artwork subject={title} ratio="square" />
      </div>
      <p className="text-xl font-semibold">{title}</p>
      {text && <p className="max-w-prose text-muted">{text}</p>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}

interface ErrorStateProps {
  message: string;
  onRetry?: () => void;
  /** What is not there does not come by trying again. */
  isMissing?: boolean;
}

export function ErrorState({ message, onRetry, isMissing = false }: ErrorStateProps) {
  return (
    <div role="alert" className="grid justify-items-start gap-4 rounded-card border border-danger bg-danger-tint p-6">
      <p className="wrap-anywhere text-danger-ink">{message}</p>
      {isMissing && (
        <LinkButton to="/" variant="secondary" size="small">
          Go to the home page
        </LinkButton>
      )}
      {onRetry && !isMissing && (
        <Button variant="secondary" size="small" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

/** Grey shapes in the place of what is coming. */
export function LoadingState({ shape = 'cards' }: { shape?: 'cards' | 'rows' | 'page' }) {
  const pieces =
    shape === 'page'
      ? ['h-10 w-2/3', 'h-72', 'h-5', 'h-5 w-5/6']
      : Array.from({ length: 6 }, () => (shape === 'cards' ? 'h-72' : 'h-14'));
  return (
    <div role="status" className={shape === 'cards' ? 'grid gap-6 sm:grid-cols-2 lg:grid-cols-3' : 'grid gap-4'}>
      <span className="sr-only">Loading</span>
      {pieces.map((look, index) => (
        <div key={index} className={`animate-pulse rounded-card bg-hover ${look}`} />
      ))}
    </div>
  );
}

interface LoadedProps<Data> {
  resource: Resource<Data>;
  shape?: 'cards' | 'rows' | 'page';
  children: (data: Data) => ReactNode;
}

/** Shows the data of a resource, or what is in its place. Older data stays visible while newer is on its way. */
export function Loaded<Data>({ resource, shape, children }: LoadedProps<Data>) {
  if (resource.error)
    return (
      <ErrorState
        message={resource.error.message}
        onRetry={resource.reload}
        isMissing={resource.error.status === 404}
      />
    );
  if (resource.data === undefined) return <LoadingState shape={shape} />;
  return children(resource.data);
}
