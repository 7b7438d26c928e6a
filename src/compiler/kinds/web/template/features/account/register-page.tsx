import { Link, useNavigate } from 'react-router';
import { useStatus } from '../../web/ui/status-message.tsx';
import { AccountPage } from './account-page.tsx';
import { RegistrationForm } from './registration-form.tsx';

export function RegisterPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function welcome(name: string) {
    showStatus(`Welcome, ${name}`);
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
      <RegistrationForm onRegistered={welcome} />
    </AccountPage>
  );
}
