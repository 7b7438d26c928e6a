// The reports that the product opens with; records and people by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstReport, insertReports } from './first-reports.ts';

const reports: readonly FirstReport[] = [
  {
    content: {
      kind: 'recipes',
      recordId: 2,
      label: 'Recipe',
      title: 'Mushroom broth',
      path: '/recipes/2',
      authorId: 3,
    },
    reporterId: 1,
    reason: 'Wrong or misleading',
    note: 'Some of these are not edible.',
    hoursAgo: 20,
  },
  {
    content: {
      kind: 'questions',
      recordId: 2,
      label: 'Question',
      title: 'Which knife first?',
      path: '/questions/2',
      authorId: null,
    },
    reporterId: 2,
    reason: 'Spam or advertising',
    note: null,
    hoursAgo: 44,
  },
  {
    content: {
      kind: 'recipes',
      recordId: 3,
      label: 'Recipe',
      title: 'Plum galette',
      path: '/recipes/3',
      authorId: 1,
    },
    reporterId: 3,
    reason: 'Something else',
    note: null,
    hoursAgo: 90,
    decision: { outcome: 'Kept', answer: 'A good recipe, and your own words. It stays.', decidedBy: 4 },
  },
];

export function seedReports(database: Database, now: Date) {
  insertReports(database, reports, now);
}
