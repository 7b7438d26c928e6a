import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useSession } from './session-context.tsx';

/** Asks once. Demo people stay for the next visitor. */
export function DeleteAccount() {
  const { user, deleteAccount } = useSession();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);

  async function remove() {
    setBusy(true);
    try {
      await deleteAccount();
      showStatus('Your account is deleted');
      await navigate('/');
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
      setOpen(false);
      setBusy(false);
    }
  }

  if (user?.isDemo)
    return <p className="text-muted">The demo account stays. An account of your own can be deleted here.</p>;
  return (
    <>
      <p className="mb-4 text-muted">Your account goes, and what you have added here goes with it.</p>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        Delete my account
      </Button>
      <ConfirmDialog
        open={open}
        title="Delete your account?"
        confirmLabel="Delete account"
        busy={busy}
        onConfirm={remove}
        onClose={() => setOpen(false)}
      >
        This cannot be undone.
      </ConfirmDialog>
    </>
  );
}
