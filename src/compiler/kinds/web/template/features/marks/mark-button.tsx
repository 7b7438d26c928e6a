import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useSession } from '../account/session-context.tsx';
import { useMarks } from './use-marks.ts';

export interface MarkWords {
  /** On the button, before and after, e.g. "Add to favourites" and "Remove from favourites". */
  off: string;
  on: string;
  /** Said when it is done, e.g. "Added to your favourites". */
  added: string;
  removed: string;
}

interface MarkButtonProps {
  /** Path of the marks in the API. */
  path: string;
  id: number;
  /** Which record it is, for those who do not see where the button stands. */
  title: string;
  words: MarkWords;
  icon: keyof typeof icons;
  /** How many people have marked it, where that is shown. */
  count?: number;
}

const icons = {
  heart: 'M12 20s-7-4.4-9-9a4.9 4.9 0 0 1 9-4 4.9 4.9 0 0 1 9 4c-2 4.6-9 9-9 9z',
  bookmark: 'M6 4h12v17l-6-4.5L6 21z',
  thumb: 'M7 11v9H4v-9zm0 0 4-8c1.7 0 2.6 1 2.4 2.7L13 9h5.5c1.3 0 2.2 1.2 1.9 2.5l-1.6 6.7c-.3 1.1-1.2 1.8-2.3 1.8H7',
  plus: 'M12 5v14M5 12h14',
};

/** Sets a mark on a record or takes it away; says what it did. */
export function MarkButton({ path, id, title, words, icon, count }: MarkButtonProps) {
  const { user } = useSession();
  const { ids, counts, toggle } = useMarks(path);
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isMarked = ids?.has(id) === true;

  async function click() {
    if (!user) {
      showStatus('Please sign in first', 'bad');
      await navigate(`/login?next=${encodeURIComponent(pathname)}`);
      return;
    }
    setBusy(true);
    try {
      showStatus((await toggle(id)) ? words.added : words.removed);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button variant="secondary" size="small" disabled={busy} onClick={click}>
      <svg
        aria-hidden
        viewBox="0 0 24 24"
        className={`size-4 stroke-current stroke-2 ${isMarked && icon !== 'plus' ? 'fill-accent text-accent' : 'fill-none'}`}
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        <path d={icon === 'plus' && isMarked ? 'M5 12.5l4.5 4.5L19 7.5' : icons[icon]} />
      </svg>
      {isMarked ? words.on : words.off}
      {count !== undefined && <span className="tabular-nums">{counts.get(id) ?? count}</span>}
      <span className="sr-only">: {title}</span>
    </Button>
  );
}
