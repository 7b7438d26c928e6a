import { Rating } from '../../web/ui/rating.tsx';

interface CommentCountProps {
  count: number;
  /** e.g. "comment" and "comments" */
  label: string;
  pluralLabel: string;
  /** Average of the stars, where there are stars. */
  average?: number | null;
}

/** How much has been said about a record in a list. */
export function CommentCount({ count, label, pluralLabel, average }: CommentCountProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-sm text-muted">
      {typeof average === 'number' && <Rating value={average} />}
      <span data-field="commentCount" data-value={count}>
        {count} {count === 1 ? label : pluralLabel}
      </span>
    </span>
  );
}
