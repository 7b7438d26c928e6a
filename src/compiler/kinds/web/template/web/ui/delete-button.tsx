import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, ApiError } from '../api.ts';
import { refreshResources } from '../use-resource.ts';
import { Button } from './button.tsx';
import { ConfirmDialog } from './dialog.tsx';
import { useStatus } from './status-message.tsx';

interface DeleteButtonProps {
  /** What it is, e.g. "Recipe". */
  label: string;
  /** Which one it is. */
  title: string;
  /** Its API path. */
  path: string;
  /** The page to go to afterwards; without it this one stays and is loaded anew. */
  to?: string;
  /** Can it be had back from the trash? */
  isKept?: boolean;
  size?: 'small' | 'medium';
}

/** Asks once, then deletes; what is kept can be had back at once. */
export function DeleteButton({ label, title, path, to, isKept, size }: DeleteButtonProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function remove() {
    setBusy(true);
    try {
      const answer = await api.delete<{ trashId: string } | null>(path);
      if (answer) showStatus(`${label} deleted`, 'good', { label: 'Undo', run: () => restore(answer.trashId) });
      else showStatus(`${label} deleted`);
      if (to) await navigate(to);
      else refreshResources();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
      setOpen(false);
      setBusy(false);
    }
  }

  async function restore(trashId: string) {
    try {
      await api.post(`/api/trash/${trashId}/restore`);
      showStatus(`${label} restored`);
      refreshResources();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <>
      <Button variant="secondary" size={size} onClick={() => setOpen(true)}>
        Delete
      </Button>
      <ConfirmDialog
        open={open}
        title={`Delete “${title}”?`}
        confirmLabel={`Delete ${label}`}
        busy={busy}
        onConfirm={remove}
        onClose={() => setOpen(false)}
      >
        {isKept ? 'It goes to the trash, from where it can be restored.' : 'This cannot be undone.'}
      </ConfirmDialog>
    </>
  );
}
