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
  size?: 'small' | 'medium';
}

/** Asks once, then deletes. */
export function DeleteButton({ label, title, path, to, size }: DeleteButtonProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function remove() {
    setBusy(true);
    try {
      await api.delete(path);
      showStatus(`${label} deleted`);
      if (to) await navigate(to);
      else refreshResources();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
      setOpen(false);
      setBusy(false);
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
        This cannot be undone.
      </ConfirmDialog>
    </>
  );
}
