import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ApiError } from '../../web/api.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
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
  /** Also offers to leave again. */
  mayLeave?: boolean;
}

export function JoinButton({ kind, recordId, title, size = 'medium', onChange, mayLeave = false }: JoinButtonProps) {
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

  if (isJoined && !mayLeave) return <Badge tone="good">{words.done}</Badge>;
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
