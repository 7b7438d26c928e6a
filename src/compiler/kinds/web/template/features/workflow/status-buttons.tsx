import { useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { refreshResources } from '../../web/use-resource.ts';
import { Button } from '../../web/ui/button.tsx';
import { Dialog } from '../../web/ui/dialog.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValue } from '../../web/ui/form-values.ts';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import type { Transition } from './transition.ts';

interface StatusButtonsProps {
  /** Which record it is about. */
  title: string;
  /** API path of the record's status. */
  path: string;
  /** Those that are open to the person now. */
  transitions: readonly Transition[];
  size?: 'small' | 'medium';
}

/** One button for each way on. */
export function StatusButtons({ title, path, transitions, size }: StatusButtonsProps) {
  const [asking, setAsking] = useState<Transition>();
  const showStatus = useStatus();

  async function send({ action, to }: Transition, note: FormValue = null) {
    await api.post(path, { action, note });
    setAsking(undefined);
    showStatus(`“${title}” is now ${to}`);
    refreshResources();
  }

  async function choose(transition: Transition) {
    if (transition.asksNote) {
      setAsking(transition);
      return;
    }
    try {
      await send(transition);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <>
      {transitions.map((transition, index) => (
        <Button
          key={transition.action}
          variant={index === 0 ? 'primary' : 'secondary'}
          size={size}
          onClick={() => choose(transition)}
        >
          {transition.action}
        </Button>
      ))}
      <Dialog open={asking !== undefined} title={`${asking?.action}: ${title}`} onClose={() => setAsking(undefined)}>
        {asking && (
          <Form onSave={({ note }) => send(asking, note)} submitLabel={`${asking.action} now`}>
            <TextArea name="note" label="Reason" rows={3} maxLength={500} />
          </Form>
        )}
      </Dialog>
    </>
  );
}
