import { ShareButton } from '../../web/ui/share-button.tsx';
import { useSession } from '../account/session-context.tsx';

interface ShareOwnListProps {
  label: string;
  title: string;
  /** Where the lists of all people are; the address of one's own ends with one's number. */
  path: string;
}

/** Hands on the link to the list of the person who is signed in; everybody who has it can read the list. */
export function ShareOwnList({ label, title, path }: ShareOwnListProps) {
  const { user } = useSession();
  return user && <ShareButton label={label} title={title} path={`${path}/${user.id}`} />;
}
