// What people say about one record, with the form to say something.
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { api } from '../../web/api.ts';
import { ErrorState } from '../../web/ui/states.tsx';
import { Rating } from '../../web/ui/rating.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentItem } from './comment-item.tsx';
import type { Comment, Comments } from './thread.ts';

export interface CommentSectionProps {
  /** API path of the record. */
  path: string;
  /** What one is called, e.g. "Review", and several. */
  label: string;
  pluralLabel: string;
  hasStars?: boolean;
  /** What else can be done with one. */
  actions?: (comment: Comment) => ReactNode;
}

export function CommentSection({ path, label, pluralLabel, hasStars = false, actions }: CommentSectionProps) {
  const { user } = useSession();
  const { pathname } = useLocation();
  const showStatus = useStatus();
  const [posts, setPosts] = useState(0);
  const resource = useResource<Comments>(`${path}/comments`);
  const all = resource.data?.comments ?? [];
  const threads = all.filter((comment) => comment.parentId === null);
  const rated = hasStars
    ? threads.find((comment) => comment.authorId === user?.id && comment.stars !== null)
    : undefined;
  const word = label.toLowerCase();

  async function post(values: object) {
    await api.post<Comment>(`${path}/comments`, values);
    showStatus(`${label} posted`);
    setPosts(posts + 1);
    resource.reload();
  }

  return (
    <section aria-label={pluralLabel} className="mt-12 grid gap-6">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="text-2xl font-semibold tracking-tight">{pluralLabel}</h2>
        <p className="text-muted">
          {threads.length} {threads.length === 1 ? word : pluralLabel.toLowerCase()}
        </p>
        {typeof resource.data?.average === 'number' && <Rating value={resource.data.average} />}
      </div>
      {user ? (
        resource.data && (
          <CommentForm
            key={`${posts} ${rated?.id ?? ''}`}
            legend={rated ? `Change your ${word}` : `Write a ${word}`.replace(/ a (?=[aeiou])/, ' an ')}
            label={`Your ${word}`}
            submitLabel={rated ? `Update ${word}` : `Post ${word}`}
            hasStars={hasStars}
            initial={rated}
            onSave={post}
          />
        )
      ) : (
        <p className="text-muted">
          <Link to={`/login?next=${encodeURIComponent(pathname)}`}>Sign in</Link> to write one.
        </p>
      )}
      {resource.error && <ErrorState message={resource.error.message} onRetry={resource.reload} />}
      {threads.length > 0 ? (
        <ul aria-label={`All ${pluralLabel.toLowerCase()}`} className="grid gap-4">
          {threads.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              replies={all.filter((reply) => reply.parentId === comment.id)}
              path={path}
              label={label}
              hasStars={hasStars}
              actions={actions}
              onChange={resource.reload}
            />
          ))}
        </ul>
      ) : (
        resource.data && <p className="text-muted">Nobody has written one yet. Be the first.</p>
      )}
    </section>
  );
}
