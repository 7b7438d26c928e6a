import { useState } from 'react';
import { api } from '../../web/api.ts';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';

export function PasswordSettings() {
  // A new key empties the form once the password is changed.
  const [changes, setChanges] = useState(0);
  const showStatus = useStatus();

  async function save(passwords: FormValues) {
    await api.put('/api/account/password', passwords);
    showStatus('Password changed');
    setChanges(changes + 1);
  }

  return (
    <Form key={changes} onSave={save} submitLabel="Change password">
      <TextField
        name="currentPassword"
        type="password"
        label="Current password"
        autoComplete="current-password"
        required
      />
      <TextField
        name="newPassword"
        type="password"
        label="New password"
        help="At least 8 characters."
        autoComplete="new-password"
        required
      />
    </Form>
  );
}
