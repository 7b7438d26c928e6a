// What one can do with another person.
import { LinkButton } from '../../web/ui/button.tsx';
import { FriendButtons } from '../friends/friend-buttons.tsx';
import { MarkButton } from '../marks/mark-button.tsx';
import type { Person } from './person.ts';

const followWords = { off: 'Follow', on: 'Unfollow', added: 'You are following now', removed: 'You no longer follow' };

export function PersonActions({ person }: { person: Person }) {
  return (
    <>
      <FriendButtons person={person} />
      <MarkButton path="/api/people-follows" id={person.id} title={person.name} words={followWords} icon="plus" />
      <LinkButton size="small" variant="secondary" to={`/messages/new?to=${person.id}`}>
        Message<span className="sr-only"> to {person.name}</span>
      </LinkButton>
    </>
  );
}
