import { Link, useNavigate } from 'react-router';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { AccountPage } from './account-page.tsx';
import { openRoles } from './roles.ts';
import { useSession } from './session-context.tsx';

export function RegisterPage() {
  const { register } = useSession();
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(registration: FormValues) {
    await register(registration);
    showStatus(`Welcome, ${registration.name}`);
    await navigate('/');
  }

  return (
    <AccountPage
      title="Create an account"
      footer={
        <>
          Already have one? <Link to="/login">Sign in</Link>
        </>
      }
    >
      <Form onSave={save} submitLabel="Create account">
        <TextField name="name" label="Name" autoComplete="name" maxLength={60} required />
        <TextField name="email" type="email" label="Email" autoComplete="email" required />
        <TextField
          name="password"
          type="password"
          label="Password"
          help="At least 8 characters."
          autoComplete="new-password"
          required
        />
        <TextField
          name="repeatedPassword"
          type="password"
          label="Repeat password"
          autoComplete="new-password"
          required
        />
        {openRoles.length > 1 && (
          <Select
            name="role"
            label="I am here as"
            options={optionsOf(openRoles)}
            defaultValue={openRoles[0]}
            required
          />
        )}
      </Form>
    </AccountPage>
  );
}
