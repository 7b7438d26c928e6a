import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { peopleOf } from '../../proof/seed-facts.ts';

const guest = { name: 'Ida Guest', email: 'ida.guest@example.com' };

/** Somebody is found, asked, accepted, followed and invited. */
export function peopleScenarios(feature: FeatureOf<'people'>, blueprint: Blueprint): Scenario[] {
  const people = peopleOf(blueprint);
  const [, other = ''] = people;
  return [
    ...(other === ''
      ? []
      : [
          {
            id: `${feature.id}-profile`,
            title: 'A person is found by name and has a public profile',
            given: { step: 'open' as const, path: '/people' },
            when: [
              { step: 'fill' as const, label: 'Find people', value: other },
              { step: 'click' as const, role: 'link' as const, name: other, within: 'People' },
            ],
            then: [
              { step: 'see-heading' as const, text: other },
              { step: 'see-text' as const, text: 'Recent activity' },
            ],
          },
        ]),
    ...(feature.friends ? friendScenarios(feature, people) : []),
    ...(feature.follows ? followScenarios(feature, people) : []),
    ...(feature.invitations ? invitationScenarios(feature) : []),
  ];
}

function friendScenarios({ id, friends }: FeatureOf<'people'>, people: readonly string[]): Scenario[] {
  const { seed = [], requests = [] } = friends ?? {};
  const tied = new Set([...seed, ...requests].filter((pair) => pair.includes(0)).flat());
  const stranger = people.findIndex((_, index) => index > 0 && !tied.has(index));
  const asking = people[requests.find(([, to]) => to === 0)?.[0] ?? -1];
  const friend = people[seed.find((pair) => pair.includes(0))?.find((one) => one !== 0) ?? -1];
  const name = people[stranger];
  return [
    ...(name === undefined
      ? []
      : [
          {
            id: `${id}-ask`,
            title: 'Somebody is asked to be a friend, and the request can be withdrawn',
            given: { step: 'open' as const, path: `/people/${stranger + 1}` },
            when: [
              { step: 'click' as const, role: 'button' as const, name: 'Add friend' },
              { step: 'see-message' as const, text: `Friend request sent to ${name}` },
              { step: 'visit' as const, path: '/friends' },
              { step: 'see-text' as const, text: name, within: 'Requests sent' },
              { step: 'click' as const, role: 'button' as const, name: `Withdraw request: ${name}` },
              { step: 'see-message' as const, text: 'Friend request withdrawn' },
              { step: 'reload' as const },
            ],
            then: [
              { step: 'see-heading' as const, text: 'My friends' },
              { step: 'see-no-text' as const, text: 'Requests sent' },
            ],
          },
        ]),
    ...(asking === undefined
      ? []
      : [
          {
            id: `${id}-accept`,
            title: 'A friend request is accepted',
            given: { step: 'open' as const, path: '/friends' },
            when: [
              { step: 'see-text' as const, text: asking, within: 'Friend requests' },
              { step: 'click' as const, role: 'button' as const, name: `Accept: ${asking}` },
              { step: 'see-message' as const, text: `${asking} and you are friends now` },
              { step: 'reload' as const },
            ],
            then: [{ step: 'see-text' as const, text: asking, within: 'My friends' }],
          },
        ]),
    ...(friend === undefined
      ? []
      : [
          {
            id: `${id}-part`,
            title: 'A friend is removed after one question',
            given: { step: 'open' as const, path: '/friends' },
            when: [
              { step: 'click' as const, role: 'button' as const, name: `Remove friend: ${friend}` },
              {
                step: 'click' as const,
                role: 'button' as const,
                name: 'Remove',
                within: `Remove ${friend} from your friends?`,
              },
            ],
            then: [{ step: 'see-message' as const, text: `${friend} is no longer among your friends` }],
          },
        ]),
  ];
}

function followScenarios({ id, follows }: FeatureOf<'people'>, people: readonly string[]): Scenario[] {
  const followed = new Set((follows?.seed ?? []).filter(({ by }) => by.includes(0)).map(({ who }) => who));
  const [first] = followed;
  const stranger = people.findIndex((_, index) => index > 0 && !followed.has(index));
  return [
    ...(first === undefined
      ? []
      : [
          {
            id: `${id}-feed`,
            title: 'The feed tells what the people whom one follows have added',
            given: { step: 'open' as const, path: '/feed' },
            when: [],
            then: [
              { step: 'see-heading' as const, text: 'Feed' },
              { step: 'see-text' as const, text: people[first] ?? '', within: 'Feed' },
            ],
          },
        ]),
    ...(stranger === -1
      ? []
      : [
          {
            id: `${id}-follow`,
            title: 'Somebody is followed, and it stays so',
            given: { step: 'open' as const, path: `/people/${stranger + 1}` },
            when: [
              { step: 'click' as const, role: 'button' as const, name: 'Follow' },
              { step: 'see-message' as const, text: 'You are following now' },
              { step: 'reload' as const },
            ],
            then: [{ step: 'see-control' as const, role: 'button' as const, name: 'Unfollow' }],
          },
        ]),
  ];
}

function invitationScenarios({ id }: FeatureOf<'people'>): Scenario[] {
  return [
    {
      id: `${id}-invite`,
      title: 'A friend is invited by address, and a link to pass on is ready',
      given: { step: 'open', path: '/people' },
      when: [
        { step: 'click', role: 'link', name: 'Invite a friend' },
        { step: 'fill', label: 'Your friend’s email', value: guest.email },
        { step: 'click', role: 'button', name: 'Invite' },
        { step: 'see-message', text: `Invitation for ${guest.email} is ready` },
        { step: 'reload' },
      ],
      then: [
        { step: 'see-text', text: guest.email, within: 'Invitations' },
        { step: 'see-text', text: '/invited/', within: 'Invitations' },
        { step: 'see-text', text: 'This product sends no e-mail' },
      ],
    },
    {
      id: `${id}-invite-nobody`,
      title: 'An invitation without an address says so at the field',
      given: { step: 'open', path: '/invitations' },
      when: [{ step: 'click', role: 'button', name: 'Invite' }],
      then: [{ step: 'see-field-error', label: 'Your friend’s email', text: 'Enter your email address' }],
    },
  ];
}
