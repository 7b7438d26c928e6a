import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { openRoles } from './roles.ts';
import { useSession } from './session-context.tsx';

interface RegistrationFormProps {
  /** An address that is known already. */
  email?: string;
  /** Called when the person is signed in. */
  onRegistered: (name: string) => Promise<void>;
}

export function RegistrationForm({ email, onRegistered }: RegistrationFormProps) {
  const { register, isFirst } = useSession();

  async function save(registration: FormValues) {
    await register(registration);
    await onRegistered(String(registration.name));
  }

  return (
    <Form onSave={save} submitLabel="Create account">
      {isFirst && (
        <p className="rounded-control border border-line bg-tint px-4 py-3 text-on-tint">
          You are the first to register, so your account becomes the administrator’s.
        </p>
      )}
      <TextField name="name" label="Name" autoComplete="name" maxLength={60} required />
      <TextField name="email" type="email" label="Email" defaultValue={email} autoComplete="email" required />
      <TextField
        name="password"
        type="password"
        label="Password"
        help="At least 8 characters."
        autoComplete="new-password"
        required
      />
      <TextField name="repeatedPassword" type="password" label="Repeat password" autoComplete="new-password" required />
      {openRoles.length > 1 && !isFirst && (
        <Select name="role" label="I am here as" options={optionsOf(openRoles)} defaultValue={openRoles[0]} required />
      )}
    </Form>
  );
}
