// The pages of this product; each is loaded when it is first visited.
import type { RouteObject } from 'react-router';

export const pages: RouteObject[] = [
  {
    path: '/trash',
    lazy: async () => ({ Component: (await import('../features/trash/own-trash-page.tsx')).OwnTrashPage }),
  },
  {
    path: '/reports-and-decisions',
    lazy: async () => ({ Component: (await import('../features/moderation/own-cases-page.tsx')).OwnCasesPage }),
  },
  {
    path: '/reported',
    lazy: async () => ({ Component: (await import('../features/moderation/queue-page.tsx')).QueuePage }),
  },
  {
    path: '/recipes',
    lazy: async () => ({ Component: (await import('../features/recipes/list-page.tsx')).RecipesPage }),
  },
  {
    path: '/recipes/:id',
    lazy: async () => ({ Component: (await import('../features/recipes/detail-page.tsx')).RecipePage }),
  },
  {
    path: '/recipes/new',
    lazy: async () => ({ Component: (await import('../features/recipes/new-page.tsx')).NewRecipePage }),
  },
  {
    path: '/questions',
    lazy: async () => ({ Component: (await import('../features/questions/list-page.tsx')).QuestionsPage }),
  },
  {
    path: '/questions/:id',
    lazy: async () => ({ Component: (await import('../features/questions/detail-page.tsx')).QuestionPage }),
  },
  {
    path: '/favourites',
    lazy: async () => ({ Component: (await import('../features/favourites/page.tsx')).FavouritesPage }),
  },
  { path: '/following', lazy: async () => ({ Component: (await import('../features/follows/page.tsx')).FollowsPage }) },
  {
    path: '/messages',
    lazy: async () => ({ Component: (await import('../features/messages/inbox-page.tsx')).InboxPage }),
  },
  {
    path: '/messages/new',
    lazy: async () => ({ Component: (await import('../features/messages/compose-page.tsx')).ComposePage }),
  },
  {
    path: '/messages/:id',
    lazy: async () => ({ Component: (await import('../features/messages/conversation-page.tsx')).ConversationPage }),
  },
  {
    path: '/notifications',
    lazy: async () => ({
      Component: (await import('../features/notifications/notifications-page.tsx')).NotificationsPage,
    }),
  },
  {
    path: '/assistant',
    lazy: async () => ({ Component: (await import('../features/assistant/assistant-page.tsx')).AssistantPage }),
  },
  { path: '/polls', lazy: async () => ({ Component: (await import('../features/polls/polls-page.tsx')).PollsPage }) },
  {
    path: '/people',
    lazy: async () => ({ Component: (await import('../features/people/people-page.tsx')).PeoplePage }),
  },
  {
    path: '/people/:id',
    lazy: async () => ({ Component: (await import('../features/people/person-page.tsx')).PersonPage }),
  },
  {
    path: '/friends',
    lazy: async () => ({ Component: (await import('../features/friends/friends-page.tsx')).FriendsPage }),
  },
  { path: '/feed', lazy: async () => ({ Component: (await import('../features/feed/feed-page.tsx')).FeedPage }) },
  {
    path: '/invitations',
    lazy: async () => ({ Component: (await import('../features/invitations/invitations-page.tsx')).InvitationsPage }),
  },
  {
    path: '/invited/:token',
    lazy: async () => ({ Component: (await import('../features/invitations/invited-page.tsx')).InvitedPage }),
  },
  {
    path: '/points',
    lazy: async () => ({ Component: (await import('../features/points/points-page.tsx')).PointsPage }),
  },
  {
    path: '/rewards',
    lazy: async () => ({ Component: (await import('../features/points/rewards-page.tsx')).RewardsPage }),
  },
  {
    path: '/wallet',
    lazy: async () => ({ Component: (await import('../features/wallet/wallet-page.tsx')).WalletPage }),
  },
  {
    path: '/recently-viewed',
    lazy: async () => ({ Component: (await import('../features/history/history-page.tsx')).HistoryPage }),
  },
  {
    path: '/login',
    lazy: async () => ({ Component: (await import('../features/account/sign-in-page.tsx')).SignInPage }),
  },
  {
    path: '/register',
    lazy: async () => ({ Component: (await import('../features/account/register-page.tsx')).RegisterPage }),
  },
  {
    path: '/profile',
    lazy: async () => ({ Component: (await import('../features/account/profile-page.tsx')).ProfilePage }),
  },
  {
    path: '/settings',
    lazy: async () => ({ Component: (await import('../features/account/settings-page.tsx')).SettingsPage }),
  },
];
