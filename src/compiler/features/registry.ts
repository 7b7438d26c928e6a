/** Every feature that the compiler knows; adding one is adding a folder and a line here. */
import type { Blueprint, Feature, FeatureKind } from '../../blueprint/schema.ts';
import type { Scenario } from '../../blueprint/scenario.ts';
import type { Contribution, FeatureModule } from '../feature-module.ts';
import { productModel, type Place, type ProductModel } from '../product-model.ts';
import { accountFeature } from './account/account.ts';
import { advertisingFeature } from './advertising/advertising.ts';
import { announcementsFeature } from './announcements/announcements.ts';
import { adminFeature } from './admin/admin.ts';
import { bookingFeature } from './booking/booking.ts';
import { categoriesFeature } from './categories/categories.ts';
import { relatedFeature } from './related/related.ts';
import { countdownFeature } from './countdown/countdown.ts';
import { tallyFeature } from './tally/tally.ts';
import { siteSearchFeature } from './site-search/site-search.ts';
import { calendarFeature } from './calendar/calendar.ts';
import { compareFeature } from './compare/compare.ts';
import { savedSearchesFeature } from './saved-searches/saved-searches.ts';
import { renewalsFeature } from './renewals/renewals.ts';
import { formStepsFeature } from './form-steps/form-steps.ts';
import { lookUpFeature } from './look-up/look-up.ts';
import { assignmentFeature } from './assignment/assignment.ts';
import { importFeature } from './import/import.ts';
import { boardFeature } from './board/board.ts';
import { stockFeature } from './stock/stock.ts';
import { contactFeature } from './contact/contact.ts';
import { newsletterFeature } from './newsletter/newsletter.ts';
import { walletFeature } from './wallet/wallet.ts';
import { workflowFeature } from './workflow/workflow.ts';
import { caseloadFeature } from './caseload/caseload.ts';
import { catalogueFeature } from './catalogue/catalogue.ts';
import { commentsFeature } from './comments/comments.ts';
import { checkoutFeature } from './checkout/checkout.ts';
import { assistantFeature } from './assistant/assistant.ts';
import { favouritesFeature, followsFeature, likesFeature } from './marks/marks.ts';
import { shareFeature } from './share/share.ts';
import { createFeature } from './create/create.ts';
import { dashboardFeature } from './dashboard/dashboard.ts';
import { deleteFeature } from './delete/delete.ts';
import { drawFeature } from './draw/draw.ts';
import { editFeature } from './edit/edit.ts';
import { exportFeature } from './export/export.ts';
import { enrolmentFeature } from './enrolment/enrolment.ts';
import { filterFeature } from './filter/filter.ts';
import { gameFeature } from './game/game.ts';
import { historyFeature } from './history/history.ts';
import { homeFeature } from './home/home.ts';
import { moderationFeature } from './moderation/moderation.ts';
import { messagesFeature } from './messages/messages.ts';
import { mineFeature } from './mine/mine.ts';
import { reportFeature } from './report/report.ts';
import { calculatorFeature } from './calculator/calculator.ts';
import { assessmentFeature } from './assessment/assessment.ts';
import { mixtureFeature } from './mixture/mixture.ts';
import { matchingFeature } from './matching/matching.ts';
import { quizFeature } from './quiz/quiz.ts';
import { paymentFeature } from './payment/payment.ts';
import { timeClockFeature } from './time-clock/time-clock.ts';
import { timerFeature } from './timer/timer.ts';
import { trackerFeature } from './tracker/tracker.ts';
import { notificationsFeature } from './notifications/notifications.ts';
import { lendingFeature } from './lending/lending.ts';
import { outboxFeature } from './outbox/outbox.ts';
import { peopleFeature } from './people/people.ts';
import { pointsFeature } from './points/points.ts';
import { pollsFeature } from './polls/polls.ts';
import { searchFeature } from './search/search.ts';
import { sortFeature } from './sort/sort.ts';
import { uploadFeature } from './upload/upload.ts';
import { liveFeature, refreshFeature } from './live/live.ts';
import { mapFeature } from './map/map.ts';
import { galleryFeature } from './gallery/gallery.ts';
import { playerFeature } from './player/player.ts';
import { staticPageFeature } from './static-page/static-page.ts';

const registry: { [Kind in FeatureKind]: FeatureModule<Kind> } = {
  home: homeFeature,
  'static-page': staticPageFeature,
  catalogue: catalogueFeature,
  search: searchFeature,
  filter: filterFeature,
  sort: sortFeature,
  create: createFeature,
  edit: editFeature,
  delete: deleteFeature,
  dashboard: dashboardFeature,
  report: reportFeature,
  export: exportFeature,
  import: importFeature,
  categories: categoriesFeature,
  related: relatedFeature,
  tally: tallyFeature,
  countdown: countdownFeature,
  'site-search': siteSearchFeature,
  'look-up': lookUpFeature,
  compare: compareFeature,
  'saved-searches': savedSearchesFeature,
  account: accountFeature,
  admin: adminFeature,
  contact: contactFeature,
  newsletter: newsletterFeature,
  workflow: workflowFeature,
  assignment: assignmentFeature,
  board: boardFeature,
  stock: stockFeature,
  mine: mineFeature,
  caseload: caseloadFeature,
  comments: commentsFeature,
  quiz: quizFeature,
  booking: bookingFeature,
  calendar: calendarFeature,
  checkout: checkoutFeature,
  'form-steps': formStepsFeature,
  renewals: renewalsFeature,
  enrolment: enrolmentFeature,
  lending: lendingFeature,
  payment: paymentFeature,
  calculator: calculatorFeature,
  assessment: assessmentFeature,
  mixture: mixtureFeature,
  matching: matchingFeature,
  tracker: trackerFeature,
  timer: timerFeature,
  'time-clock': timeClockFeature,
  likes: likesFeature,
  favourites: favouritesFeature,
  follows: followsFeature,
  share: shareFeature,
  advertising: advertisingFeature,
  announcements: announcementsFeature,
  messages: messagesFeature,
  notifications: notificationsFeature,
  assistant: assistantFeature,
  people: peopleFeature,
  outbox: outboxFeature,
  history: historyFeature,
  points: pointsFeature,
  wallet: walletFeature,
  moderation: moderationFeature,
  polls: pollsFeature,
  game: gameFeature,
  draw: drawFeature,
  upload: uploadFeature,
  player: playerFeature,
  gallery: galleryFeature,
  map: mapFeature,
  live: liveFeature,
  refresh: refreshFeature,
};

/** What each feature of the product adds, in the blueprint's order. */
export function contributionsOf(model: ProductModel): Contribution[] {
  const places = placesOf(model);
  const managed = model.features.flatMap((feature) => moduleOf(feature).managed?.(feature) ?? []);
  const effects = model.features.flatMap((feature) => moduleOf(feature).effects?.(feature, model) ?? []);
  const activities = model.features.flatMap((feature) => moduleOf(feature).activities?.(feature, model) ?? []);
  const whole = { ...model, places, managed, effects, activities };
  return model.features.map((feature) => moduleOf(feature).contribute(feature, whole));
}

/** What proves the feature: a handful of scenarios with values from the blueprint's own seed records. */
export function scenariosOf(feature: Feature, blueprint: Blueprint): Scenario[] {
  return moduleOf(feature).scenarios(feature, blueprint, () => placesOf(productModel(blueprint)));
}

function placesOf(model: ProductModel): Place[] {
  return model.features.flatMap((feature) => moduleOf(feature).places?.(feature, model) ?? []);
}

function moduleOf(feature: Feature): FeatureModule {
  // The module of a kind takes features of that kind, which the type of a lookup cannot express.
  return registry[feature.kind] as unknown as FeatureModule; // see above
}
