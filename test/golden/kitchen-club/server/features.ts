// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { accountRoutes } from '../features/account/routes.ts';
import { seedUsers } from '../features/account/seed.ts';
import { assistantRoutes } from '../features/assistant/routes.ts';
import { feedRoutes } from '../features/feed/feed-routes.ts';
import { followedPeopleRoutes } from '../features/feed/following-people.ts';
import { toldFriendRoutes } from '../features/friends/told-routes.ts';
import { historyRoutes } from '../features/history/routes.ts';
import { seedHistory } from '../features/history/seed.ts';
import { invitationRoutes } from '../features/invitations/routes.ts';
import { seedConversations } from '../features/messages/seed.ts';
import { toldMessageRoutes } from '../features/messages/told-routes.ts';
import { seedReports } from '../features/moderation/seed.ts';
import { toldModerationRoutes } from '../features/moderation/told-routes.ts';
import { notificationRoutes } from '../features/notifications/routes.ts';
import { seedNotifications } from '../features/notifications/seed.ts';
import { peopleRoutes } from '../features/people/routes.ts';
import { seedPeople } from '../features/people/seed.ts';
import { pointRoutes } from '../features/points/routes.ts';
import { seedPoints } from '../features/points/seed.ts';
import { pollRoutes } from '../features/polls/routes.ts';
import { seedPolls } from '../features/polls/seed.ts';
import { questionCommentRoutes } from '../features/questions/comments.ts';
import { questionFavouriteRoutes } from '../features/questions/favourites.ts';
import { insertFirstQuestionComments } from '../features/questions/first-comments.ts';
import { insertFirstQuestionLikes } from '../features/questions/first-likes.ts';
import { questionFollowRoutes } from '../features/questions/follows.ts';
import { questionLikeRoutes } from '../features/questions/likes.ts';
import { questionRoutes } from '../features/questions/routes.ts';
import { insertFirstQuestions } from '../features/questions/seed.ts';
import { recipeCommentRoutes } from '../features/recipes/comments.ts';
import { recipeFavouriteRoutes } from '../features/recipes/favourites.ts';
import { insertFirstRecipeComments } from '../features/recipes/first-comments.ts';
import { insertFirstRecipeFavourites } from '../features/recipes/first-favourites.ts';
import { recipeRoutes } from '../features/recipes/routes.ts';
import { insertFirstRecipes } from '../features/recipes/seed.ts';
import { trashRoutes } from '../features/trash/routes.ts';
import { walletRoutes } from '../features/wallet/routes.ts';
import { seedWallets } from '../features/wallet/seed.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/trash', trashRoutes(services));
  api.route('/moderation', toldModerationRoutes(services));
  api.route('/recipes', recipeRoutes(services));
  api.route('/questions', questionRoutes(services));
  api.route('/recipes', recipeCommentRoutes(services));
  api.route('/questions', questionCommentRoutes(services));
  api.route('/likes/questions', questionLikeRoutes(services));
  api.route('/favourites/recipes', recipeFavouriteRoutes(services));
  api.route('/favourites/questions', questionFavouriteRoutes(services));
  api.route('/follows/questions', questionFollowRoutes(services));
  api.route('/messages', toldMessageRoutes(services));
  api.route('/notifications', notificationRoutes(services));
  api.route('/assistant', assistantRoutes(services));
  api.route('/polls', pollRoutes(services));
  api.route('/people', peopleRoutes(services));
  api.route('/friends', toldFriendRoutes(services));
  api.route('/people-follows', followedPeopleRoutes(services));
  api.route('/feed', feedRoutes(services));
  api.route('/invitations', invitationRoutes(services));
  api.route('/points', pointRoutes(services));
  api.route('/wallet', walletRoutes(services));
  api.route('/history', historyRoutes(services));
  api.route('/account', accountRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  insertOnce(database, () => {
    seedUsers(database, now);
    seedReports(database, now);
    insertFirstRecipeComments(database, now);
    insertFirstQuestionComments(database, now);
    insertFirstQuestionLikes(database, now);
    insertFirstRecipeFavourites(database, now);
    seedConversations(database, now);
    seedNotifications(database, now);
    seedPolls(database, now);
    seedPeople(database, now);
    seedPoints(database, now);
    seedWallets(database, now);
    seedHistory(database, now);
    insertFirstRecipes(database);
    insertFirstQuestions(database);
  });
}
