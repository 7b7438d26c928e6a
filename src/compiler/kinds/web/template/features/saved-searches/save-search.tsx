import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { Dialog } from '../../web/ui/dialog.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useSession } from '../account/session-context.tsx';
import { conditionsOf } from './conditions-of.ts';
import { words } from './words.ts';

/** Keeps what a list is narrowed to under a name; nothing where it is not narrowed. */
export function SaveSearch({ list }: { list: string }) {
  const { user } = useSession();
  const [parameters] = useSearchParams();
  const [open, setOpen] = useState(false);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const conditions = conditionsOf(list, parameters);
  if (conditions.length === 0) return null;

  async function start() {
    if (user) return setOpen(true);
    showStatus('Please sign in first', 'bad');
    await navigate(`/login?next=${encodeURIComponent(pathname + search)}`);
  }

  async function save({ name }: FormValues) {
    await api.post('/api/saved-searches', { list, name, query: parameters.toString() });
    setOpen(false);
    showStatus('Search saved', 'good', { label: words.title, run: () => navigate(words.path) });
  }

  return (
    <>
      <Button variant="secondary" className="paper:hidden" onClick={start}>
        Save this search
      </Button>
      <Dialog open={open} title="Save this search" onClose={() => setOpen(false)}>
        <p className="text-muted">{conditions.join(', ')}</p>
        <Form onSave={save} submitLabel="Save search">
          <TextField name="name" label="Name" maxLength={60} required />
        </Form>
      </Dialog>
    </>
  );
}
