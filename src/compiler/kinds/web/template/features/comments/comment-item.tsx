// One comment with its replies, and what its reader or its author can do about it.
import { useState, type ReactNode } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { formatAgo } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Rating } from '../../web/ui/rating.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useSession } from '../account/session-context.tsx';
import { CommentForm } from './comment-form.tsx';
import type { Comment } from './thread.ts';

interface CommentItemProps {
  comment: Comment;
  replies: readonly Comment[];
  /** API path of the record. */
  path: string;
  label: string;
  hasStars: boolean;
  actions?: (comment: Comment) => ReactNode;
  onChange: () => void;
}

export function CommentItem({ comment, replies, onChange, ...rest }: CommentItemProps) {
  const { user } = useSession();
  const showStatus = useStatus();
  const [replying, setReplying] = useState(false);

  async function reply(values: FormValues) {
    await api.post(`${rest.path}/comments`, { ...values, parentId: comment.id });
    showStatus('Reply posted');
    setReplying(false);
    onChange();
  }

  return (
    <li className="rounded-card border border-line bg-surface p-5 shadow-card">
      <Words comment={comment} onChange={onChange} {...rest}>
        {user && (
          <Button variant="quiet" size="small" aria-expanded={replying} onClick={() => setReplying(!replying)}>
            Reply
          </Button>
        )}
      </Words>
      {replies.length > 0 && (
        <ul
          aria-label={`Replies to ${comment.authorName}`}
          className="mt-4 grid gap-4 border-l-2 border-line pl-4 sm:pl-6"
        >
          {replies.map((each) => (
            <li key={each.id}>
              <Words comment={each} onChange={onChange} {...rest} label="Reply" hasStars={false} />
            </li>
          ))}
        </ul>
      )}
      {replying && (
        <div className="mt-4">
          <CommentForm
            legend={`Reply to ${comment.authorName}`}
            // In a forum the form above is for replies too.
            label={`Your reply to ${comment.authorName}`}
            submitLabel={`Reply to ${comment.authorName}`}
            onSave={reply}
          />
        </div>
      )}
    </li>
  );
}

type WordsProps = Omit<CommentItemProps, 'replies'> & { children?: ReactNode };

function Words({ comment, path, label, hasStars, actions, onChange, children }: WordsProps) {
  const { user } = useSession();
  const showStatus = useStatus();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const own = `${path}/comments/${comment.id}`;
  const word = label.toLowerCase();

  async function save(values: FormValues) {
    await api.put(own, { ...values, parentId: comment.parentId });
    showStatus(`${label} saved`);
    setEditing(false);
    onChange();
  }

  async function remove() {
    setAsking(false);
    try {
      await api.delete(own);
      showStatus(`${label} deleted`);
      onChange();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  if (editing) {
    return (
      <div className="grid gap-2">
        <CommentForm
          legend={`Edit your ${word}`}
          label="Your new text"
          submitLabel="Save changes"
          hasStars={hasStars}
          initial={comment}
          onSave={save}
        />
        <Button variant="quiet" size="small" onClick={() => setEditing(false)}>
          Keep it as it was
        </Button>
      </div>
    );
  }
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span
          aria-hidden
          className="grid size-8 place-items-center rounded-full bg-tint text-sm font-bold text-on-tint"
        >
          {comment.authorName.charAt(0).toUpperCase()}
        </span>
        <strong>{comment.authorName}</strong>
        {comment.stars !== null && <Rating value={comment.stars} />}
        <time dateTime={comment.createdAt} className="text-sm text-muted">
          {formatAgo(comment.createdAt)}
          {comment.editedAt && ', edited'}
        </time>
      </p>
      {comment.text && <p className="mt-3 max-w-prose whitespace-pre-line">{comment.text}</p>}
      <div className="mt-2 -ml-3 flex flex-wrap gap-1">
        {children}
        {actions?.(comment)}
        {user?.id === comment.authorId && (
          <>
            <Button variant="quiet" size="small" onClick={() => setEditing(true)}>
              Edit {word}
            </Button>
            <Button variant="quiet" size="small" onClick={() => setAsking(true)}>
              Delete {word}
            </Button>
          </>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        title={`Delete this ${word}?`}
        confirmLabel={`Yes, delete ${word}`}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        {comment.parentId === null ? 'Replies to it are deleted too.' : 'This cannot be undone.'}
      </ConfirmDialog>
    </>
  );
}
