import { Link, useNavigate, useSearchParams } from 'react-router';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { AccountPage } from './account-page.tsx';
import { DemoCredentials } from './demo-credentials.tsx';
import { useSession } from './session-context.tsx';

export function SignInPage() {
  const { signIn, demo } = useSession();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(credentials: FormValues) {
    const { name } = await signIn(credentials);
    showStatus(`Welcome back, ${name}. You are signed in`);
    await navigate(ownPath(parameters.get('next')));
  }

  return (
    <AccountPage
      title="Sign in"
      footer={
        <>
          New here? <Link to="/register">Create an account</Link>
        </>
      }
    >
      <Form onSave={save} submitLabel="Sign in">
        <TextField name="email" type="email" label="Email" autoComplete="email" required />
        <TextField name="password" type="password" label="Password" autoComplete="current-password" required />
      </Form>
      {demo && <DemoCredentials {...demo} />}
      <p className="mt-4 text-sm text-muted">
        Forgot your password? This product sends no e-mail, so there is no reset link: ask whoever runs it for a new
        one.
      </p>
    </AccountPage>
  );
}

/** Only a path of this product: "//elsewhere" would lead away from it. */
function ownPath(path: string | null): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/';
}
