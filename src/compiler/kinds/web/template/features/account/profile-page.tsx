import { useState } from 'react';
import { api } from '../../web/api.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { roles } from './roles.ts';
import { SignedInOnly } from './signed-in-only.tsx';
import { useSession } from './session-context.tsx';

export function ProfilePage() {
  return (
    <SignedInOnly>
      <PageHeader title="Profile" introduction="How others see you, and how you sign in." />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Details />
        <Password />
      </div>
    </SignedInOnly>
  );
}

function Details() {
  const { user, saveProfile } = useSession();
  const showStatus = useStatus();

  async function save(profile: FormValues) {
    await saveProfile(profile);
    showStatus('Profile saved');
  }

  return (
    <Card>
      <CardBody>
        <h2 className="mb-5 text-xl font-semibold">Your details</h2>
        {user && roles.length > 1 && (
          <p className="mb-5">
            Your role: <Badge>{user.role}</Badge>
          </p>
        )}
        <Form onSave={save}>
          <TextField name="name" label="Name" defaultValue={user?.name} maxLength={60} autoComplete="name" required />
          <TextField name="email" type="email" label="Email" defaultValue={user?.email} autoComplete="email" required />
          <TextField name="phone" type="tel" label="Phone" defaultValue={user?.phone} autoComplete="tel" />
          <TextArea name="bio" label="About me" defaultValue={user?.bio} rows={4} maxLength={500} />
        </Form>
      </CardBody>
    </Card>
  );
}

function Password() {
  // A new key empties the form once the password is changed.
  const [changes, setChanges] = useState(0);
  const showStatus = useStatus();

  async function save(passwords: FormValues) {
    await api.put('/api/account/password', passwords);
    showStatus('Password changed');
    setChanges(changes + 1);
  }

  return (
    <Card>
      <CardBody>
        <h2 className="mb-5 text-xl font-semibold">Password</h2>
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
      </CardBody>
    </Card>
  );
}
