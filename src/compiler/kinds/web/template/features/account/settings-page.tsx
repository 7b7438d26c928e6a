// Everything that people can set about themselves: details, picture, password, colour scheme, the end of the account.
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { AccountNav } from './account-nav.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { ExtraSettings } from './extra-settings.tsx';
import { PasswordSettings } from './password-settings.tsx';
import { PictureSettings } from './picture-settings.tsx';
import { SchemeSettings } from './scheme-settings.tsx';
import { SignedInOnly } from './signed-in-only.tsx';
import { useSession } from './session-context.tsx';

export function SettingsPage() {
  return (
    <SignedInOnly>
      <PageHeader title="Settings" introduction="Your details, and how this product behaves for you." />
      <AccountNav />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Section title="Your details">
          <PictureSettings />
          <Details />
        </Section>
        <div className="grid gap-6">
          <Section title="Password">
            <PasswordSettings />
          </Section>
          <ExtraSettings />
          <Section title="Appearance">
            <SchemeSettings />
          </Section>
          <Section title="Delete account">
            <DeleteAccount />
          </Section>
        </div>
      </div>
    </SignedInOnly>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <CardBody>
        <h2 className="mb-5 text-xl font-semibold">{title}</h2>
        {children}
      </CardBody>
    </Card>
  );
}

/** Saving leads to the profile, which shows what was saved. */
function Details() {
  const { user, saveProfile } = useSession();
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(profile: FormValues) {
    await saveProfile(profile);
    showStatus('Profile saved');
    await navigate('/profile');
  }

  return (
    <Form onSave={save} cancelTo="/profile">
      <TextField name="name" label="Name" defaultValue={user?.name} maxLength={60} autoComplete="name" required />
      <TextField name="email" type="email" label="Email" defaultValue={user?.email} autoComplete="email" required />
      <TextField name="phone" type="tel" label="Phone" defaultValue={user?.phone} autoComplete="tel" />
      <TextField
        name="address"
        label="Address"
        defaultValue={user?.address}
        maxLength={200}
        autoComplete="street-address"
      />
      <TextArea name="bio" label="About me" defaultValue={user?.bio} rows={4} maxLength={500} />
    </Form>
  );
}
