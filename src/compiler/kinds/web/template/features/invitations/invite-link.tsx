import { LinkButton } from '../../web/ui/button.tsx';

/** The way to inviting somebody, for who is signed in and for others. */
export function InviteLink() {
  return <LinkButton to="/invitations">Invite a friend</LinkButton>;
}
