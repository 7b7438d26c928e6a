/** What differs between products with people: what one can do with a person, what joining leads to, the first ties. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { ProductModel } from '../../product-model.ts';

/** Empty where there is nothing but to look. */
export function personActionsText({ friends, follows }: FeatureOf<'people'>, model: ProductModel): string {
  const hasMessages = model.features.some(({ kind }) => kind === 'messages');
  if (!friends && !follows && !hasMessages) return '';
  const words = "{ off: 'Follow', on: 'Unfollow', added: 'You are following now', removed: 'You no longer follow' }";
  const body = code`
${follows && `const followWords = ${words};\n`}
export function PersonActions({ person }: { person: ${useType('features/people/person.ts', 'Person')} }) {
return (
<>
${friends && code`<${use('features/friends/friend-buttons.tsx', 'FriendButtons')} person={person} />`}
${follows && code`<${use('features/marks/mark-button.tsx', 'MarkButton')} path="/api/people-follows" id={person.id} title={person.name} words={followWords} icon="plus" />`}
${hasMessages && code`<${use('web/ui/button.tsx', 'LinkButton')} size="small" variant="secondary" to={\`/messages/new?to=\${person.id}\`}>Message<span className="sr-only"> to {person.name}</span></${use('web/ui/button.tsx', 'LinkButton')}>`}
</>
);
}`;
  return printModule('features/people/person-actions.tsx', 'What one can do with another person.', body);
}

export function peopleToolsText(): string {
  const body = code`
export function PeopleTools() {
return <${use('features/invitations/invite-link.tsx', 'InviteLink')} />;
}`;
  return printModule('features/people/people-tools.tsx', 'What stands beside the heading of the people.', body);
}

/** The routes where the other is told at the bell. */
export function toldFriendsText(): string {
  const body = code`
export function toldFriendRoutes(services: ${useType('server/app.ts', 'Services')}): ${useType('hono', 'Hono')} {
return ${use('features/friends/routes.ts', 'friendRoutes')}(services, ({ recipientId, text, path }) =>
${use('features/notifications/notify.ts', 'notify')}(services.database, recipientId, { kind: 'people', text, path }));
}`;
  return printModule('features/friends/told-routes.ts', 'The API of friends, which tells the other at the bell.', body);
}

/** Empty where joining by an invitation leads to nothing. */
export function connectText({ friends, follows }: FeatureOf<'people'>, isTold: boolean): string {
  if (!friends && !follows && !isTold) return '';
  const setMark = use('features/marks/table.ts', 'setMark');
  const marking = use('features/feed/following-people.ts', 'followedPeople');
  const body = code`
interface Pair {
inviterId: number;
newcomerId: number;
newcomerName: string;
}

export function connect(database: ${useType('server/db.ts', 'Database')}, { inviterId, newcomerId${isTold && ', newcomerName'} }: Pair) {
${(friends || follows) && 'const now = new Date().toISOString();'}
${friends && code`${use('features/friends/table.ts', 'befriend')}(database, { userId: inviterId, otherId: newcomerId }, now);`}
${follows && code`${setMark}(database, ${marking}, { recordId: inviterId, userId: newcomerId, createdAt: now });`}
${follows && code`${setMark}(database, ${marking}, { recordId: newcomerId, userId: inviterId, createdAt: now });`}
${isTold && code`${use('features/notifications/notify.ts', 'notify')}(database, inviterId, { kind: 'people', text: \`\${newcomerName} has come by your invitation.\`, path: \`/people/\${newcomerId}\` });`}
}`;
  return printModule('features/invitations/connect.ts', 'What joining by an invitation leads to.', body);
}

export function peopleSeedText({ friends, follows, invitations }: FeatureOf<'people'>): string {
  const pairs = (list: readonly (readonly [number, number])[]) =>
    list.map(([one, other]) => `[${one + 1}, ${other + 1}]`).join(', ');
  const body = code`
/** People by their ids. */
${
  friends &&
  code`const friends: ${useType('features/friends/first-friends.ts', 'FirstFriends')} = { friends: [${pairs(friends.seed)}], requests: [${pairs(friends.requests)}] };`
}
${
  follows &&
  code`const follows: readonly ${useType('features/marks/first-marks.ts', 'FirstMark')}[] = [${follows.seed.map(({ who, by }) => `{ record: ${who + 1}, by: [${by.map((one) => one + 1).join(', ')}] }`).join(', ')}];`
}
${
  invitations &&
  code`const invitations: readonly ${useType('features/invitations/first-invitations.ts', 'FirstInvitation')}[] = [
${invitations.seed.map(({ by, email, daysAgo, joined }) => `{ inviterId: ${by + 1}, email: ${literal(email)}, daysAgo: ${daysAgo}, joinedId: ${joined === undefined ? 'null' : joined + 1} },`)}
];`
}

export function seedPeople(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${friends && code`${use('features/friends/first-friends.ts', 'insertFriends')}(database, friends, now);`}
${follows && code`${use('features/marks/first-marks.ts', 'insertMarks')}(database, ${use('features/feed/following-people.ts', 'followedPeople')}, follows, now);`}
${invitations && code`${use('features/invitations/first-invitations.ts', 'insertInvitations')}(database, invitations, now);`}
}`;
  return printModule('features/people/seed.ts', 'How the first people are tied to each other.', body);
}
