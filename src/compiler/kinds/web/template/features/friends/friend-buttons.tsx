import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useSession } from '../account/session-context.tsx';
import type { Person } from '../people/person.ts';
import { useFriends } from './use-friends.ts';

/** What can be done next about being friends with that person. */
export function FriendButtons({ person }: { person: Person }) {
  const { user } = useSession();
  const { standingOf, change } = useFriends();
  const showStatus = useStatus();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [busy, setBusy] = useState(false);
  const [parting, setParting] = useState(false);
  const path = `/api/friends/${person.id}`;

  async function act(send: () => Promise<unknown>, message: string) {
    if (!user) {
      showStatus('Please sign in first', 'bad');
      await navigate(`/login?next=${encodeURIComponent(pathname)}`);
      return;
    }
    setBusy(true);
    try {
      await change(send());
      showStatus(message);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    } finally {
      setBusy(false);
      setParting(false);
    }
  }

  switch (standingOf(person.id)) {
    case 'none':
      return (
        <Button
          aria-label={`Add friend: ${person.name}`}
          size="small"
          busy={busy}
          onClick={() => act(() => api.post(path), `Friend request sent to ${person.name}`)}
        >
          Add friend
        </Button>
      );
    case 'sent':
      return (
        <Button
          aria-label={`Withdraw request: ${person.name}`}
          size="small"
          variant="secondary"
          busy={busy}
          onClick={() => act(() => api.delete(path), 'Friend request withdrawn')}
        >
          Withdraw request
        </Button>
      );
    case 'received':
      return (
        <>
          <Button
            aria-label={`Accept: ${person.name}`}
            size="small"
            busy={busy}
            onClick={() => act(() => api.post(`${path}/accept`), `${person.name} and you are friends now`)}
          >
            Accept
          </Button>
          <Button
            aria-label={`Decline: ${person.name}`}
            size="small"
            variant="secondary"
            busy={busy}
            onClick={() => act(() => api.delete(path), 'Friend request declined')}
          >
            Decline
          </Button>
        </>
      );
    case 'friend':
      return (
        <>
          <Button
            aria-label={`Remove friend: ${person.name}`}
            size="small"
            variant="secondary"
            onClick={() => setParting(true)}
          >
            Remove friend
          </Button>
          <ConfirmDialog
            open={parting}
            title={`Remove ${person.name} from your friends?`}
            confirmLabel="Remove"
            busy={busy}
            onConfirm={() => act(() => api.delete(path), `${person.name} is no longer among your friends`)}
            onClose={() => setParting(false)}
          >
            Either of you can ask again at any time.
          </ConfirmDialog>
        </>
      );
  }
}
