import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ApiError } from '../../web/api.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { today } from '../../web/days.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useSession } from '../account/session-context.tsx';
import { join, leave, useEnrolments } from './enrolment-store.ts';
import { words } from './words.ts';

interface JoinButtonProps {
  kind: string;
  recordId: number;
  title: string;
  size?: 'small' | 'medium';
  /** Told when somebody joined or left. */
  onChange?: () => void;
  /** The page of what is joined, and what it is called to go on there. */
  to?: string;
  onward?: string;
  /** When joining ends. */
  closes?: string | null;
  /** Also offers to leave again. */
  mayLeave?: boolean;
}

export function JoinButton({
  kind,
  recordId,
  title,
  size = 'medium',
  onChange,
  to,
  onward = 'Open',
  closes,
  mayLeave = false,
}: JoinButtonProps) {
  const { user } = useSession();
  const enrolments = useEnrolments();
  const [busy, setBusy] = useState(false);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const isJoined = enrolments?.some((each) => each.kind === kind && each.recordId === recordId) ?? false;

  async function change() {
    if (!user) return navigate(`/login?next=${encodeURIComponent(pathname)}`);
    setBusy(true);
    try {
      await (isJoined ? leave : join)(user.id, kind, recordId);
      showStatus(isJoined ? `You left: ${title}` : `${words.done} successfully: ${title}`);
      onChange?.();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    setBusy(false);
  }

  const isOver = closes != null && closes.slice(0, 10) < today();
  if (!mayLeave && (isJoined || isOver))
    return (
      <span className="inline-flex flex-wrap items-center gap-2">
        {isJoined && <Badge tone="good">{words.done}</Badge>}
        {isOver && <Badge tone="neutral">Over</Badge>}
        {to && (isJoined || isOver) && (
          <LinkButton to={to} size="small" variant="secondary" aria-label={`${isOver ? 'Results' : onward}: ${title}`}>
            {isOver ? 'Results' : onward}
          </LinkButton>
        )}
      </span>
    );
  return (
    <Button
      size={size}
      variant={isJoined ? 'secondary' : 'primary'}
      busy={busy}
      onClick={change}
      aria-label={size === 'small' ? `${words.verb}: ${title}` : undefined}
    >
      {isJoined ? 'Leave' : words.verb}
    </Button>
  );
}
