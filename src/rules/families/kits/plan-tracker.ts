/** Plans trackers: what the concept wants logged, with believable first items. */
import type { TrackedItem } from '../../../blueprint/features/kits.ts';
import type { Feature } from '../../../blueprint/schema.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { freePath } from './free-path.ts';
import { takeOut } from './take-out.ts';

const key = 'tracker';
const ownRecords =
  /^(Habit|Goal|Streak|Mood|MoodEntry|WaterIntake|CalorieIntake|CaloricIntake|Intake|DailyGoal|CalorieGoal|FinancialGoal|SavingsGoal|FitnessGoal|PersonalGoal|SmokingInstance|SmokingHabit|HabitLog|GoalProgress|Tracker)$|(Tracker|Habit|Goal|Streak)$/;
const aboutTracking = /\b(track\w*|progress|goals?|habits?|streaks?|logs?|intake|daily|history|milestones?)\b/;

const tick = (name: string, target = 7): TrackedItem => ({
  name,
  measured: 'tick',
  unit: null,
  target,
  isLimit: false,
  endsIn: null,
});
const amount = (name: string, target: number, unit: string, isLimit = false): TrackedItem => ({
  ...tick(name, target),
  measured: 'amount',
  unit,
  isLimit,
});
const total = (name: string, target: number, unit: string, endsIn: number): TrackedItem => ({
  ...tick(name, target),
  measured: 'total',
  unit,
  endsIn,
});

/** By what the concept speaks of; the first that fits names the whole. */
const kinds: readonly { words: RegExp; called: readonly [string, string, string]; items: readonly TrackedItem[] }[] = [
  {
    words: /\b(money|financ\w+|savings?|budgets?|invest\w+)\b/,
    called: ['goal', 'goals', 'Goals'],
    items: [
      total('Emergency fund', 3000, '$', 180),
      total('Summer holiday', 1200, '$', 120),
      total('New laptop', 900, '$', 90),
      amount('Spending', 40, '$', true),
    ],
  },
  {
    words: /\b(smok\w+|cigarettes?)\b/,
    called: ['habit', 'habits', 'Habits'],
    items: [
      amount('Cigarettes', 10, 'cigarettes', true),
      tick('No smoking before noon'),
      amount('Walk', 30, 'min'),
      tick('Breathing exercise', 5),
    ],
  },
  {
    words: /\b(water|hydration)\b/,
    called: ['habit', 'habits', 'Daily intake'],
    items: [
      amount('Water', 8, 'glasses'),
      amount('Coffee', 3, 'cups', true),
      tick('Glass of water after waking up'),
      tick('No sweet drinks', 5),
    ],
  },
  {
    words: /\b(calori\w+|diets?|food intake|nutrition)\b/,
    called: ['goal', 'goals', 'Daily log'],
    items: [
      amount('Calories', 2000, 'kcal', true),
      amount('Protein', 80, 'g'),
      amount('Water', 8, 'glasses'),
      tick('Five portions of fruit and vegetables'),
    ],
  },
  {
    words: /\b(sleep)\b/,
    called: ['habit', 'habits', 'Sleep log'],
    items: [
      amount('Sleep', 8, 'hours'),
      tick('In bed before eleven', 6),
      tick('No screen in the last hour', 5),
      amount('Caffeine', 2, 'cups', true),
    ],
  },
  {
    words: /\b(mood|emotion\w*|mental|stress|feelings?)\b/,
    called: ['habit', 'habits', 'Mood and habits'],
    items: [
      amount('Mood', 3, 'of 5'),
      amount('Stress', 3, 'of 5', true),
      tick('Time outside'),
      tick('Meditate', 5),
      amount('Sleep', 8, 'hours'),
    ],
  },
  {
    words: /\b(fitness|workouts?|exercises?|steps|running|gym|training plan)\b/,
    called: ['goal', 'goals', 'Goals'],
    items: [
      amount('Steps', 8000, 'steps'),
      tick('Strength training', 3),
      total('Run before autumn', 150, 'km', 100),
      amount('Active minutes', 30, 'min'),
    ],
  },
  {
    words: /\b(goals?|milestones?|objectives?|coaching)\b/,
    called: ['goal', 'goals', 'Goals'],
    items: [
      tick('Plan the day in the morning'),
      tick('Speak up in a meeting', 3),
      total('Read twelve books', 12, 'books', 200),
      amount('Learning', 30, 'min'),
      total('Save for a course', 600, '$', 120),
    ],
  },
  {
    words: /\bhabits?\b|/,
    called: ['habit', 'habits', 'Habits'],
    items: [
      tick('Walk outside'),
      tick('Meditate', 5),
      amount('Water', 8, 'glasses'),
      amount('Reading', 20, 'pages'),
      tick('In bed before eleven', 6),
      total('Practise the guitar', 40, 'hours', 120),
    ],
  },
];

export function prepareTracker(draft: EntityDraft): void {
  if (!draft.wishes.some((wish) => wish.key === key)) return;
  takeOut(draft, (name) => ownRecords.test(name), key);
  for (const wish of draft.wishes) {
    const isLoose = wish.key === 'unknown' || wish.key === 'record-missing';
    if (isLoose && wish.act !== null && aboutTracking.test(wish.act.words.toLowerCase())) wish.key = key;
  }
}

export function planTracker({ reading, wishes, features }: FeatureDraft): Feature[] {
  const own = wishes.filter((wish) => wish.key === key);
  if (own.length === 0) return [];
  const said = own
    .map((wish) => wish.sentence.text)
    .join(' ')
    .toLowerCase();
  const byWords = (text: string) => kinds.find((kind) => kind.words.test(text));
  const asked = byWords(said);
  const found = asked === kinds.at(-1) ? byWords(reading.concept.toLowerCase()) : asked;
  if (found === undefined) return [];
  const [one, many, title] = found.called;
  const path = freePath(`/${title.toLowerCase().replaceAll(' ', '-')}`, features);
  return [{ id: 'tracker', kind: 'tracker', path, title, one, many, items: [...found.items] }];
}
