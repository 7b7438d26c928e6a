/** Features: distinct ids and paths, references that resolve, fields of a type that the feature can work with, everything reachable. */
import { checkAssessment } from './features/assessment-checks.ts';
import { checkAdvertising } from './features/advertising-checks.ts';
import { checkCaseload } from './features/caseload-checks.ts';
import { checkMixture } from './features/mixture-checks.ts';
import { checkCalculator, checkMatching, checkQuiz } from './features/kit-checks.ts';
import { duplicatesBy } from './duplicates.ts';
import { checkAudience, checkField, checkFields, checkReaders, checkSignIn, has, type Add } from './feature-checks.ts';
import { checkAccount, checkAdmin } from './features/account-checks.ts';
import { checkAssignment, checkBoard, checkStock, checkWorkflow } from './features/workflow-checks.ts';
import {
  checkCompare,
  checkGrouping,
  checkLookUp,
  checkSavedSearches,
  checkSiteSearch,
} from './features/find-checks.ts';
import { checkDashboard, checkReport, checkImport } from './features/insight-checks.ts';
import { checkBooking, checkCalendar, checkCheckout, checkEnrolment, checkLending } from './features/trade-checks.ts';
import { checkAnnouncements, checkMessages, checkNotifications } from './features/communication-checks.ts';
import { checkComments, checkListed, checkMarks, checkPolls } from './features/social-checks.ts';
import { checkRenewals } from './features/renewals-checks.ts';
import { checkTally } from './features/tally-checks.ts';
import { checkFormSteps } from './features/form-steps-checks.ts';
import { checkModeration } from './features/moderation-checks.ts';
import { checkHistory, checkPeople } from './features/people-checks.ts';
import { checkPoints, checkWallet } from './features/points-checks.ts';
import { checkLive } from './features/live-checks.ts';
import { checkMap } from './features/map-checks.ts';
import { checkGallery } from './features/gallery-checks.ts';
import { checkPlayer, checkUpload } from './features/media-checks.ts';
import { checkOutbox } from './features/outbox-checks.ts';
import { checkDraw, checkGame } from './features/play-checks.ts';
import type { Issue } from './issue.ts';
import { isReservedPath } from './reserved-words.ts';
import type { Blueprint, Entity, Feature, FieldType } from './schema.ts';

const searchable: readonly FieldType[] = ['text', 'long-text', 'email', 'phone', 'url'];
const filterable: readonly FieldType[] = [
  'choice',
  'boolean',
  'relation',
  'integer',
  'number',
  'money',
  'percent',
  'rating',
  'date',
  'datetime',
];
const sortable: readonly FieldType[] = [
  'text',
  'integer',
  'number',
  'money',
  'percent',
  'rating',
  'date',
  'datetime',
  'time',
  'choice',
];

export function validateFeatures(blueprint: Blueprint): Issue[] {
  const issues: Issue[] = [];
  const add: Add = (path, message, fix) => issues.push({ path, message, fix });
  for (const feature of duplicatesBy(blueprint.features, (one) => one.id))
    add(`features › ${feature.id}`, 'Another feature has the same id.', 'Give each feature an id of its own.');
  for (const feature of blueprint.features) checkFeature(feature, blueprint, add);
  checkPaths(blueprint, add);
  checkSingles(blueprint, add);
  checkReach(blueprint, add);
  return issues;
}

function checkFeature(feature: Feature, blueprint: Blueprint, add: Add): void {
  const path = `features › ${feature.id}`;
  const entityOf = (name: string, below = ''): Entity | undefined => {
    const entity = blueprint.entities.find((one) => one.name === name);
    if (entity === undefined) add(path + below, `There is no entity "${name}".`, 'Add that entity or name another.');
    return entity;
  };
  switch (feature.kind) {
    case 'quiz':
      return checkQuiz(feature, blueprint, path, add);
    case 'calculator':
      return checkCalculator(feature, blueprint, path, add);
    case 'assessment':
      return checkAssessment(feature, blueprint, path, add);
    case 'mixture':
      return checkMixture(feature, entityOf(feature.entity), blueprint, path, add);
    case 'matching':
      return checkMatching(feature, blueprint, path, add);
    case 'tracker':
    case 'timer':
    case 'time-clock':
      return checkSignIn(true, blueprint, path, add);
    case 'home':
      for (const name of feature.highlights) {
        if (entityOf(name) !== undefined && !has(blueprint, 'catalogue', name))
          add(path, `The highlight "${name}" has no catalogue to lead to.`, 'Add a catalogue or drop the highlight.');
      }
      return;
    case 'search':
      return checkFields(entityOf(feature.entity), feature.fields, searchable, path, add);
    case 'filter':
      return checkFields(entityOf(feature.entity), feature.fields, filterable, path, add);
    case 'sort':
      return checkFields(entityOf(feature.entity), feature.fields, sortable, path, add);
    case 'edit':
    case 'delete':
    case 'create':
      return checkAudience(feature.by, entityOf(feature.entity), blueprint, path, add);
    case 'mine':
      if (entityOf(feature.entity)?.owned === false)
        add(path, `Records of ${feature.entity} belong to nobody.`, 'Make the entity owned.');
      return checkSignIn(true, blueprint, path, add);
    case 'caseload':
      return checkCaseload(feature, entityOf(feature.entity), blueprint, path, add);
    case 'dashboard':
      return checkDashboard(feature, entityOf, path, add);
    case 'report':
      return checkReport(feature, entityOf, path, add);
    case 'categories':
    case 'related':
      return checkGrouping(feature, blueprint, entityOf, path, add);
    case 'countdown':
      return checkField(entityOf(feature.entity), feature.field, ['date', 'datetime'], path, add);
    case 'tally':
      return checkTally(feature, blueprint, entityOf, path, add);
    case 'site-search':
      return checkSiteSearch(feature, blueprint, entityOf, path, add);
    case 'look-up':
      return checkLookUp(feature, entityOf, path, add);
    case 'compare':
      return checkCompare(feature, blueprint, entityOf, path, add);
    case 'saved-searches':
      return checkSavedSearches(feature, blueprint, entityOf, path, add);
    case 'import':
      return checkImport(feature, entityOf(feature.entity), blueprint, path, add);
    case 'catalogue':
      return checkFields(
        entityOf(feature.entity),
        feature.order === undefined ? [] : [feature.order.field],
        sortable,
        path,
        add,
      );
    case 'export':
      entityOf(feature.entity);
      return;
    case 'likes':
    case 'favourites':
    case 'follows':
    case 'share':
      return checkMarks(feature, blueprint, path, add);
    case 'assistant':
      for (const name of feature.entities) if (entityOf(name)) checkListed(name, blueprint, path, add);
      return;
    case 'people':
      return checkPeople(feature, blueprint, path, add);
    case 'points':
      return checkPoints(feature, blueprint, path, add);
    case 'wallet':
      return checkWallet(feature, blueprint, path, add);
    case 'history':
      return checkHistory(feature, blueprint, path, add);
    case 'moderation':
      return checkModeration(feature, blueprint, path, add);
    case 'polls':
      return checkPolls(feature, blueprint, path, add);
    case 'advertising':
      return checkAdvertising(feature, entityOf(feature.entity), blueprint, path, add);
    case 'announcements':
      return checkAnnouncements(feature, entityOf(feature.entity), blueprint, path, add);
    case 'notifications':
      return checkNotifications(feature, blueprint, path, add);
    case 'messages':
      return checkMessages(feature, blueprint, path, add);
    case 'comments':
      return checkComments(feature, entityOf(feature.entity), blueprint, path, add);
    case 'form-steps':
      return checkFormSteps(feature, entityOf(feature.entity), blueprint, path, add);
    case 'renewals':
      return checkRenewals(feature, entityOf(feature.entity), blueprint, path, add);
    case 'booking':
      return checkBooking(feature, blueprint, entityOf, path, add);
    case 'checkout':
      return checkCheckout(feature, blueprint, entityOf, path, add);
    case 'enrolment':
      return checkEnrolment(feature, blueprint, entityOf, path, add);
    case 'lending':
      return checkLending(feature, blueprint, entityOf(feature.entity), path, add);
    case 'calendar':
      return checkCalendar(feature, blueprint, entityOf, path, add);
    case 'payment':
      return checkSignIn(true, blueprint, path, add);
    case 'upload':
      return checkUpload(
        feature.attachTo.map((name) => entityOf(name)),
        blueprint,
        path,
        add,
      );
    case 'live':
      return checkLive(feature, entityOf, blueprint, path, add);
    case 'map':
      return checkMap(feature, entityOf, blueprint, path, add);
    case 'gallery':
      return checkGallery(feature, entityOf, blueprint, path, add);
    case 'player':
      return checkPlayer(feature, entityOf(feature.entity), path, add);
    case 'draw':
      return checkDraw(feature, entityOf(feature.entity), blueprint, path, add);
    case 'outbox':
      return checkOutbox(feature, blueprint, path, add);
    case 'game':
      return checkGame(feature, blueprint, path, add);
    case 'account':
      return checkAccount(feature, path, add);
    case 'workflow':
      return checkWorkflow(feature, entityOf(feature.entity), blueprint, path, add);
    case 'board':
      return checkBoard(feature, blueprint, path, add);
    case 'assignment':
      return checkAssignment(feature, entityOf(feature.entity), blueprint, path, add);
    case 'stock':
      return checkStock(feature, entityOf(feature.entity), blueprint, path, add);
    case 'admin':
      for (const name of feature.entities) entityOf(name);
      return checkAdmin(blueprint, path, add);
    case 'static-page':
    case 'newsletter':
    case 'refresh':
      return;
    case 'contact':
      return checkReaders(feature.readers, blueprint, path, add);
    default:
      return feature satisfies never;
  }
}

function checkPaths(blueprint: Blueprint, add: Add): void {
  const withPath = blueprint.features.filter((feature) => 'path' in feature);
  for (const feature of withPath) {
    if (isReservedPath(feature.path))
      add(
        `features › ${feature.id} › path`,
        `"${feature.path}" is a path that the product uses itself.`,
        'Choose another path.',
      );
  }
  for (const feature of duplicatesBy(withPath, (one) => one.path))
    add(`features › ${feature.id} › path`, `Another page stands at "${feature.path}".`, 'Choose another path.');
}

/** Kinds of which a product, or one entity of it, has one at most. */
function checkSingles(blueprint: Blueprint, add: Add): void {
  const single = blueprint.features.filter((feature) => feature.kind !== 'static-page' && feature.kind !== 'dashboard');
  for (const feature of duplicatesBy(single, (one) => `${one.kind} ${'entity' in one ? one.entity : ''}`))
    add(`features › ${feature.id}`, `There is already a ${feature.kind} for the same thing.`, 'Make them one feature.');
}

function checkReach(blueprint: Blueprint, add: Add): void {
  for (const entity of blueprint.entities) {
    const path = `entities › ${entity.name}`;
    if (!has(blueprint, 'catalogue', entity.name) && !has(blueprint, 'mine', entity.name))
      add(path, 'No page leads to its records.', 'Add a catalogue, or a page of the person’s own records.');
  }
  for (const feature of blueprint.features) {
    if (
      !['search', 'filter', 'sort', 'create', 'edit', 'delete', 'export', 'player'].includes(feature.kind) ||
      !('entity' in feature)
    )
      continue;
    const isReachable =
      has(blueprint, 'catalogue', feature.entity) ||
      has(blueprint, 'caseload', feature.entity) ||
      (has(blueprint, 'mine', feature.entity) && !['search', 'filter', 'sort'].includes(feature.kind));
    if (!isReachable)
      add(
        `features › ${feature.id}`,
        `There is no list of ${feature.entity} on which it could stand.`,
        'Add a catalogue of it.',
      );
  }
}
