import { useState, type ReactNode } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { refreshResources } from '../../web/use-resource.ts';
import { Dialog } from '../../web/ui/dialog.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValue } from '../../web/ui/form-values.ts';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import type { Transition } from './transition.ts';

interface Moved {
  title: string;
  /** API path of its status. */
  path: string;
}

/** Makes transitions, after asking for the reason where one is needed; the dialog has to stand on the page. */
export function useStatusChange() {
  const [asking, setAsking] = useState<{ record: Moved; transition: Transition }>();
  const showStatus = useStatus();

  async function send({ title, path }: Moved, { action, to }: Transition, note: FormValue = null) {
    await api.post(path, { action, note });
    setAsking(undefined);
    showStatus(`“${title}” is now ${to}`);
    refreshResources();
  }

  async function change(record: Moved, transition: Transition) {
    if (transition.asksNote) {
      setAsking({ record, transition });
      return;
    }
    try {
      await send(record, transition);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  const title = asking && `${asking.transition.action}: ${asking.record.title}`;
  const dialog: ReactNode = (
    <Dialog open={asking !== undefined} title={title ?? ''} onClose={() => setAsking(undefined)}>
      {asking && (
        <Form
          onSave={({ note }) => send(asking.record, asking.transition, note)}
          submitLabel={`${asking.transition.action} now`}
        >
          <TextArea name="note" label="Reason" rows={3} maxLength={500} />
        </Form>
      )}
    </Dialog>
  );
  return { change, dialog };
}
