import { useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import type { Person } from './person.ts';

interface ActivitySwitchProps {
  person: Person;
  size?: 'small' | 'medium';
  onChange: () => void;
}

/** Asks before it shuts somebody out; lets them in again at once. */
export function ActivitySwitch({ person, size, onChange }: ActivitySwitchProps) {
  const [isAsking, setIsAsking] = useState(false);
  const showStatus = useStatus();

  async function change(action: 'deactivate' | 'reactivate') {
    try {
      await api.post(`/api/admin/people/${person.id}/${action}`);
      showStatus(action === 'deactivate' ? `${person.name} is deactivated` : `${person.name} is active again`);
      onChange();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    setIsAsking(false);
  }

  if (!person.isActive) {
    return (
      <Button variant="secondary" size={size} onClick={() => change('reactivate')}>
        Reactivate
      </Button>
    );
  }
  return (
    <>
      <Button variant="secondary" size={size} onClick={() => setIsAsking(true)}>
        Deactivate
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={`Deactivate ${person.name}?`}
        confirmLabel="Deactivate account"
        onConfirm={() => change('deactivate')}
        onClose={() => setIsAsking(false)}
      >
        They are signed out and cannot sign in until you reactivate them. Their records stay.
      </ConfirmDialog>
    </>
  );
}
