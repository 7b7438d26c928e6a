/** Assessment, coaches, sessions and goals. */
import { changingProfile } from '../account.ts';
import { type Check, confirmation, no, partial, reads, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { type Values, complete, fill, send } from '../form.ts';
import { openItem, unique, walk } from '../moves.ts';
import { searchField } from '../searching.ts';
import { finishQuestions, questionIn, reachQuestion } from '../steps.ts';
import type { Control } from '../look.ts';
import { type Visitor, type Words, mainGroup, mainText } from '../visitor.ts';
import { reachForm, writing } from '../writing.ts';

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const profile: Words = ['my profile', 'profile', 'account', 'my account', 'settings'];
const coaches: Words = ['coaches', 'find a coach', 'coach', 'matching', 'mentors'];
/** The test names the matching first; without a page of it, the list of coaches has to say who suits. */
const matching: Words = ['matching', 'match', 'find your coach', 'recommended', 'suggested', ...coaches];
const goals: Words = ['goals', 'my goals', 'goal', 'progress'];
const goal = unique('Give one talk a month');

export const coaching: Checks = {
  'webgen-000058#1': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, ['personality assessment', 'assessment', 'personality', 'test']);
      if (lost !== null) return no(lost);
      const question = await reachQuestion(visitor, ['start', 'take', 'begin', 'continue', 'next', 'new']);
      if (!question) return no('no questions are asked');
      const end = /\b(your (result|type|profile|personality|summary)|result|summary|you are (an?|the) )/i;
      const told = await finishQuestions(visitor, question, end);
      if (told === null || questionIn(await visitor.look())) return no('no result is shown at the end');
      if (visitor.used() >= 13) return partial('a result, not looked for in the profile');
      const isSaved = (await visitor.go(profile)) && (await reads(visitor, /assessment|personality|result/i));
      return isSaved ? yes(`"${told}", and in the profile`) : partial(`"${told}", but not in the profile`);
    },
  ],
  'webgen-000058#2': [
    'change',
    changingProfile(profile, [
      [/bio|about|headline|summary/i, unique('I lead a team by the harbour')],
      [/city|location/i, unique('Lindholm')],
      [/name/i, unique('Dana Lindqvist')],
    ]),
  ],
  'webgen-000058#3': [
    'find',
    async (visitor) => {
      const lost = await walk(visitor, matching);
      if (lost !== null) return no(lost);
      const before = mainGroup(await visitor.look(), (group) => group.items.length >= 2);
      if (!before) return no('no coaches are listed');
      const field = await searchField(visitor, ['coach', 'name']);
      const matched = /match|suggested|recommended|for you|based on|% |fit/i;
      if (!field)
        return matched.test(mainText(await visitor.look()))
          ? yes('coaches that match are listed')
          : no('coaches cannot be searched');
      const word = before.items[1]?.text.match(/\p{L}{4,}/u)?.[0] ?? '';
      await visitor.type(field, word);
      const after = mainGroup(await visitor.look(), (group) => group.items.some((item) => item.text.includes(word)));
      if (!after) return no(`nothing was found for "${word}"`);
      return matched.test(mainText(await visitor.look()))
        ? yes('found, with how well they match')
        : partial('found, but nothing is said about how they match');
    },
  ],
  'webgen-000058#4': [
    'transactions',
    async (visitor) => {
      const lost = await walk(visitor, coaches);
      if (lost !== null) return no(lost);
      if ((await openItem(visitor)) === null) return no('no coach opens');
      const values: Values = [
        [/date|when|day/i, day(16)],
        [/time|start/i, '10:30'],
      ];
      const reach: Words = ['schedule a session', 'book a session', 'schedule', 'book', 'request'];
      let isForm = await reachForm(visitor, reach, values);
      if (!isForm) {
        if (!(await visitor.go(['sessions', 'my sessions', 'schedule', 'calendar'])))
          return no('no session can be scheduled');
        isForm = await reachForm(visitor, [...reach, 'new', 'add'], values);
      }
      if (!isForm) return no('no session can be scheduled');
      const done = await complete(visitor, values, { words: ['confirm', 'book', 'schedule', 'request', 'save'] });
      if (!done.pressed) return no('nothing sends it');
      let told = await confirmation(visitor);
      if (told === null) {
        // Free times are offered once the day is known.
        const times = (await visitor.look()).controls.filter(
          (one) => one.type === 'radio' && /\d{1,2}[:.]\d\d/.test(one.name),
        );
        const [time] = times.filter((one) => /10[:.]30/.test(one.name)).concat(times);
        if (!time) return no('no confirmation was seen');
        await visitor.click(time);
        await visitor.remember();
        await visitor.press(['confirm', 'book', 'schedule', 'request', 'save'], {
          region: 'main',
          roles: ['button'],
          longest: 40,
        });
        told = await confirmation(visitor);
      }
      if (told === null) return no('no confirmation was seen');
      const isListed =
        (await visitor.go(['my sessions', 'sessions', 'calendar', 'schedule', 'bookings'])) &&
        mainGroup(await visitor.look(), (group) => group.items.length >= 1) !== null;
      return isListed ? yes(`"${told}", and it is listed`) : partial('confirmed, but in no calendar');
    },
  ],
  'webgen-000058#5': [
    'change',
    async (visitor) => {
      const written = await writing({
        to: [goals],
        open: ['new goal', 'add goal', 'set a goal', 'create goal', 'add', 'new', 'set', 'create'],
        values: [[/title|name|goal/i, goal]],
        proof: goal,
        shownAt: goals,
        message: false,
      })(visitor);
      if (written.points === 0) return written;
      const values: Values = [[/progress|percent|status|done/i, /5|half|progress|track|active/i]];
      const update: Words = ['update progress', 'edit', 'update', 'progress'];
      const log = await visitor.find(
        ['log', 'add progress', 'record progress', 'done today', 'mark', 'check in', 'tick'],
        {
          region: 'main',
          roles: ['button'],
          longest: 60,
        },
      );
      if (log) return logged(visitor, log);
      const control = await visitor.find(update, { region: 'main', longest: 40 });
      if (!control) await openItem(visitor, new RegExp(goal));
      if (!(await reachForm(visitor, update, values)))
        return partial('the goal is saved, but its progress cannot be changed');
      await fill(visitor, [
        [/progress|percent|done/i, '50'],
        [/status/i, /progress|track|active/i],
      ]);
      await send(visitor, ['save', 'update']);
      return (await reads(visitor, /\b50\b|in progress|on track|active/i))
        ? yes('saved, and its progress changed')
        : partial('the changed progress is not shown');
    },
  ],
};

/** Presses what logs progress, and wants a figure of it to grow. */
async function logged(visitor: Visitor, button: Control): ReturnType<Check> {
  const figures = async (): Promise<string> =>
    mainText(await visitor.look())
      .match(/\d+\s?%/g)
      ?.join(' ') ?? '';
  const before = await figures();
  await visitor.click(button);
  await complete(visitor, [[/progress|amount|how much|value/i, '5']], { words: ['save', 'log', 'add', 'update'] });
  return (await figures()) === before
    ? partial('the progress does not change')
    : yes('saved, and its progress changed');
}
