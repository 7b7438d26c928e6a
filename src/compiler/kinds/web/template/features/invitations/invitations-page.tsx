// Whom the signed-in person has invited, and the form for another.
import { useState } from 'react';
import { Link } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { formatAgo } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AccountNav } from '../account/account-nav.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Invitation } from './invitation.ts';

export function InvitationsPage() {
  return (
    <SignedInOnly>
      <OwnInvitations />
    </SignedInOnly>
  );
}

function OwnInvitations() {
  const resource = useResource<Invitation[]>('/api/invitations');
  const showStatus = useStatus();
  const [count, setCount] = useState(0);

  async function invite(values: FormValues) {
    const { email } = await api.post<Invitation>('/api/invitations', values);
    showStatus(`Invitation for ${email} is ready: pass its link on`);
    // A new key empties the form.
    setCount(count + 1);
    resource.reload();
  }

  async function withdraw({ id, email }: Invitation) {
    try {
      await api.delete(`/api/invitations/${id}`);
      showStatus(`Invitation for ${email} withdrawn`);
      resource.reload();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <>
      <PageHeader title="Invitations" introduction="Who registers with your link is connected with you at once." />
      <AccountNav />
      <div className="grid items-start gap-8 lg:grid-cols-[2fr_3fr]">
        <Card>
          <CardBody>
            <h2 className="mb-2 text-xl font-semibold">Invite a friend</h2>
            <p className="mb-5 text-muted">
              This product sends no e-mail. You get a link here to send in your own way.
            </p>
            <Form key={count} onSave={invite} submitLabel="Invite">
              <TextField name="email" type="email" label="Your friend’s email" autoComplete="off" required />
            </Form>
          </CardBody>
        </Card>
        <Loaded resource={resource} shape="rows">
          {(invitations) =>
            invitations.length === 0 ? (
              <p className="text-muted">You have invited nobody yet.</p>
            ) : (
              <ul aria-label="Invitations" className="grid gap-3">
                {invitations.map((invitation) => (
                  <Item key={invitation.id} invitation={invitation} onWithdraw={() => withdraw(invitation)} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
    </>
  );
}

function Item({ invitation, onWithdraw }: { invitation: Invitation; onWithdraw: () => void }) {
  const { email, token, createdAt, joinedId, joinedName } = invitation;
  const showStatus = useStatus();
  const link = `${window.location.origin}/invited/${token}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      showStatus('Link copied');
    } catch {
      // Not every browser lets a page write to the clipboard; the link stands there to be selected.
      showStatus('Please select the link and copy it', 'bad');
    }
  }

  return (
    <li className="grid gap-2 rounded-card border border-line bg-surface p-4 shadow-card">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold wrap-anywhere">{email}</span>
        {joinedId ? <Badge tone="good">Joined</Badge> : <Badge tone="neutral">Invited</Badge>}
        <time dateTime={createdAt} className="text-sm text-muted">
          {formatAgo(createdAt)}
        </time>
      </p>
      {joinedId ? (
        <p>
          Here as <Link to={`/people/${joinedId}`}>{joinedName}</Link>
        </p>
      ) : (
        <>
          <p className="rounded-control border border-line bg-page px-3 py-2 text-sm break-all select-all">{link}</p>
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="secondary" onClick={copy}>
              Copy link<span className="sr-only"> for {email}</span>
            </Button>
            <Button size="small" variant="quiet" onClick={onWithdraw}>
              Withdraw<span className="sr-only"> the invitation for {email}</span>
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
