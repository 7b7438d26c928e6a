/** People: who is here, with a public profile; friends, following with a feed, and invitations where the product has them. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { Contribution, FeatureModule } from '../../feature-module.ts';
import type { ProductModel } from '../../product-model.ts';
import { connectText, peopleSeedText, personActionsText, peopleToolsText, toldFriendsText } from './people-text.ts';
import { peopleScenarios } from './people-scenarios.ts';
import { followTable, friendTable, invitationTable } from './people-tables.ts';

export const peopleFeature: FeatureModule<'people'> = {
  kind: 'people',
  contribute: (feature, model) => {
    const isTold = model.features.some(({ kind }) => kind === 'notifications');
    const parts: Contribution[] = [
      directory(feature, model),
      ...(feature.friends ? [friends(isTold)] : []),
      ...(feature.follows ? [following] : []),
      ...(feature.invitations ? [invitations(feature, isTold)] : []),
    ];
    return {
      files: new Map(parts.flatMap(({ files }) => [...(files ?? [])])),
      tables: parts.flatMap(({ tables }) => tables ?? []),
      routes: parts.flatMap(({ routes }) => routes ?? []),
      pages: parts.flatMap(({ pages }) => pages ?? []),
      navigation: parts.flatMap(({ navigation }) => navigation ?? []),
      seeds: hasSeeds(feature) ? [{ file: 'features/people/seed.ts', name: 'seedPeople' }] : [],
    };
  },
  activities: ({ invitations: invited }) =>
    invited
      ? [
          {
            id: 'invitation',
            label: 'Invitation',
            isPublic: false,
            sql: `SELECT invitation.id AS key, user.name || ' has joined' AS title, '/people/' || user.id AS path, user.created_at AS date
FROM invitation JOIN user ON user.id = joined_id WHERE inviter_id = :userId ORDER BY user.created_at DESC`,
          },
        ]
      : [],
  scenarios: peopleScenarios,
  places: (feature) => [
    {
      to: '/people',
      title: 'People',
      text: feature.friends ? 'See who is here, and make friends.' : 'See who is here.',
    },
  ],
};

function hasSeeds({ friends: pairs, follows, invitations: invited }: FeatureOf<'people'>): boolean {
  return [pairs?.seed, pairs?.requests, follows?.seed, invited?.seed].some((seed) => (seed?.length ?? 0) > 0);
}

function directory(feature: FeatureOf<'people'>, model: ProductModel): Contribution {
  const files: [string, string][] = [
    ['features/people/person-actions.tsx', personActionsText(feature, model)],
    ...(feature.invitations
      ? [['features/people/people-tools.tsx', peopleToolsText()] satisfies [string, string]]
      : []),
    ...(hasSeeds(feature) ? [['features/people/seed.ts', peopleSeedText(feature)] satisfies [string, string]] : []),
  ];
  return {
    files: new Map(files.filter(([, text]) => text !== '')),
    routes: [{ path: '/people', file: 'features/people/routes.ts', name: 'peopleRoutes' }],
    pages: [
      { path: '/people', file: 'features/people/people-page.tsx', name: 'PeoplePage' },
      { path: '/people/:id', file: 'features/people/person-page.tsx', name: 'PersonPage' },
    ],
    navigation: [{ label: 'People', path: '/people', placement: 'header' }],
  };
}

function friends(isTold: boolean): Contribution {
  return {
    files: new Map(isTold ? [['features/friends/told-routes.ts', toldFriendsText()]] : []),
    tables: [friendTable],
    routes: [
      isTold
        ? { path: '/friends', file: 'features/friends/told-routes.ts', name: 'toldFriendRoutes' }
        : { path: '/friends', file: 'features/friends/routes.ts', name: 'friendRoutes' },
    ],
    pages: [{ path: '/friends', file: 'features/friends/friends-page.tsx', name: 'FriendsPage' }],
    navigation: [{ label: 'Friends', path: '/friends', placement: 'header', signedIn: true }],
  };
}

const following: Contribution = {
  tables: [followTable],
  routes: [
    { path: '/people-follows', file: 'features/feed/following-people.ts', name: 'followedPeopleRoutes' },
    { path: '/feed', file: 'features/feed/feed-routes.ts', name: 'feedRoutes' },
  ],
  pages: [{ path: '/feed', file: 'features/feed/feed-page.tsx', name: 'FeedPage' }],
  navigation: [{ label: 'Feed', path: '/feed', placement: 'header', signedIn: true }],
};

function invitations(feature: FeatureOf<'people'>, isTold: boolean): Contribution {
  const connects = connectText(feature, isTold);
  return {
    files: new Map(connects === '' ? [] : [['features/invitations/connect.ts', connects]]),
    tables: [invitationTable],
    routes: [{ path: '/invitations', file: 'features/invitations/routes.ts', name: 'invitationRoutes' }],
    pages: [
      { path: '/invitations', file: 'features/invitations/invitations-page.tsx', name: 'InvitationsPage' },
      { path: '/invited/:token', file: 'features/invitations/invited-page.tsx', name: 'InvitedPage' },
    ],
    navigation: [{ label: 'Invitations', path: '/invitations', placement: 'header', signedIn: true }],
  };
}
