// What stands beside the heading of the people.
import { InviteLink } from '../invitations/invite-link.tsx';

export function PeopleTools() {
  return <InviteLink />;
}
