// Where the link of an invitation leads: to an account of one's own, connected with who invited.
import { useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { site } from '../../web/site.ts';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AccountPage } from '../account/account-page.tsx';
import { RegistrationForm } from '../account/registration-form.tsx';
import type { OpenInvitation } from './invitation.ts';

export function InvitedPage() {
  const { token } = useParams();
  const path = `/api/invitations/open/${token}`;
  const resource = useResource<OpenInvitation>(path);
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function join({ name, inviterName }: { name: string; inviterName: string }) {
    await api.post(`${path}/accept`);
    showStatus(`Welcome, ${name}. ${inviterName} and you are connected`);
    await navigate('/');
  }

  return (
    <Loaded resource={resource} shape="page">
      {({ inviterName, email }) => (
        <AccountPage title="You are invited" introduction={`${inviterName} would like to see you at ${site.name}.`}>
          <RegistrationForm email={email} onRegistered={(name) => join({ name, inviterName })} />
        </AccountPage>
      )}
    </Loaded>
  );
}
