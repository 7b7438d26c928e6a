/** Hospitals, attendance, coaching and food distribution. */
import { changingProfile } from '../account.ts';
import type { Checks } from '../families.ts';
import { confirmation, details, hasChart, hasFigures, no, partial, reads, yes, type Check } from '../expectations.ts';
import { complete, fill, formInFront, send, type Values } from '../form.ts';
import {
  listing,
  navigating,
  navigatingAll,
  openItem,
  reachForm,
  searchField,
  unique,
  walk,
  writing,
} from '../moves.ts';
import { finishQuestions, questionIn, reachQuestion } from '../steps.ts';
import { mainGroup, mainText, type Words } from '../visitor.ts';

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const patients: Words = ['patients', 'patient', 'patient files', 'patient records', 'electronic files'];
const finances: Words = ['finance', 'financial', 'finances', 'payments', 'fees', 'billing'];
const medicines: Words = ['pharmacy', 'medicines', 'inventory', 'stock', 'medicine'];
const records: Words = ['my attendance', 'my records', 'attendance records', 'attendance', 'records', 'history'];
const profile: Words = ['my profile', 'profile', 'account', 'my account', 'settings'];
const coaches: Words = ['coaches', 'find a coach', 'coach', 'matching', 'mentors'];
const goals: Words = ['goals', 'my goals', 'goal', 'progress'];
const distribution: Words = ['apply', 'food distribution', 'distribution', 'applications', 'request', 'distributions'];
const applications: Words = [
  'my applications',
  'applications',
  'submitted applications',
  'account',
  'my account',
  'profile',
];

const patient = unique('Marta Lindqvist');
const claim = unique('Claim for knee surgery');
const goal = unique('Give one talk a month');
const open: Words = ['new', 'add', 'create', 'record', 'submit', 'register', 'write'];

/** Clocking: one press, or a form with it; the time must be told. */
const clocking =
  (kind: 'in' | 'out'): Check =>
  async (visitor) => {
    const press: Words = [
      `clock ${kind}`,
      `check ${kind}`,
      `punch ${kind}`,
      `clock-${kind}`,
      kind === 'in' ? 'start shift' : 'end shift',
    ];
    const other: Words =
      kind === 'out'
        ? ['clock in', 'check in', 'punch in', 'start shift']
        : ['clock out', 'check out', 'punch out', 'end shift'];
    const find = (words: Words) => visitor.find(words, { roles: ['button', 'link'], longest: 40 });
    if (!(await find(press)) && !(await find(other)))
      await visitor.go(['dashboard', 'attendance', 'clock', 'time clock', 'my attendance', 'home']);
    // Who is already in (or out) changes that first.
    if (!(await find(press)) && (await find(other))) {
      await visitor.press(other, { roles: ['button', 'link'], longest: 40 });
      if (formInFront(await visitor.look()).some((field) => field.required && field.value === ''))
        await complete(visitor, [], { words: other });
    }
    await visitor.remember();
    if (!(await visitor.press(press, { roles: ['button', 'link'], longest: 40, prefer: 'main' })))
      return no(`nothing clocks ${kind}`);
    const told = new RegExp(
      `(clocked|checked|punched|clock|check).{0,6}${kind}|recorded|shift (started|ended)|saved`,
      'i',
    );
    let said = await confirmation(visitor, told);
    if (said === null && formInFront(await visitor.look()).length > 0) {
      await complete(visitor, [], { words: press });
      said = await confirmation(visitor, told);
    }
    if (said === null) return no('no confirmation was seen');
    return details.time.test(`${said} ${mainText(await visitor.look())}`)
      ? yes(`"${said}"`)
      : partial('confirmed, without the time');
  };

/** Something is added to a part of the house and must be listed with what was typed. */
const adding = (
  to: Words,
  values: Values,
  more: { proof: string | RegExp; needs?: readonly number[]; open?: Words; message?: boolean },
): Check =>
  writing({
    to: [to],
    open: more.open ?? open,
    values,
    needs: more.needs ?? [0],
    proof: more.proof,
    shownAt: to,
    message: more.message ?? false,
  });

export const offices: Checks = {
  'webgen-000046#1': [
    'create',
    async (visitor) => {
      const values: Values = [
        [/name|patient/i, patient],
        [/visit|date/i, day(-1)],
        [/diagnos/i, 'Seasonal allergy'],
        [/comment|note|remark/i, 'Sleeps badly in spring.'],
      ];
      const written = await adding(patients, values, {
        proof: patient,
        needs: [0, 1, 2, 3],
        open: ['new patient', 'add patient', 'new file', 'create', ...open],
      })(visitor);
      if (written.points < 1) return written;
      if (await reads(visitor, /Seasonal allergy/)) return written;
      await openItem(visitor, new RegExp(patient));
      return (await reads(visitor, /Seasonal allergy/))
        ? written
        : partial('the saved file does not show the diagnosis');
    },
  ],
  'webgen-000046#2': [
    'transactions',
    async (visitor) =>
      adding(
        finances,
        [
          [/amount|fee|sum|paid|price/i, '137'],
          [/patient|name|from/i, patient],
        ],
        { proof: /137/, open: ['record payment', 'new payment', 'collect', 'add payment', 'pay', 'submit', ...open] },
      )(visitor),
  ],
  'webgen-000046#3': [
    'insight',
    async (visitor) => {
      let lost = await walk(visitor, ['financial reports', 'financial report', 'reports', 'report']);
      if (lost !== null) lost = await walk(visitor, finances);
      if (lost !== null) return no(lost);
      if (
        !/financ|revenue|income|fees|payments/i.test(mainText(await visitor.look())) ||
        !hasFigures(await visitor.look())
      ) {
        await visitor.press(['financial report', 'financial', 'finance', 'payments', 'fees'], {
          region: 'main',
          longest: 45,
        });
        const { controls } = await visitor.look();
        const kind = controls.find(
          (one) => one.type === 'select' && one.options.some((option) => /financ|fee|payment/i.test(option)),
        );
        if (kind) await visitor.choose(kind, kind.options.find((option) => /financ|fee|payment/i.test(option)) ?? '');
      }
      const before = mainText(await visitor.look());
      await visitor.press(['generate', 'create report', 'show report', 'run report', 'view report'], {
        region: 'main',
        longest: 45,
      });
      const seen = await visitor.look();
      const text = mainText(seen);
      if (!/financ|revenue|income|fees|payment/i.test(text)) return no('no financial report is shown');
      const isReport = hasFigures(seen) && /total|sum|average|balance/i.test(text) && details.number.test(text);
      return isReport
        ? yes('a financial report with totals')
        : before === text && !/total/i.test(text)
          ? no('nothing is added up')
          : partial('a report without totals');
    },
  ],
  'webgen-000046#4': [
    'communication',
    async (visitor) => {
      const said = unique('Twelve patients seen, two beds free');
      const written = await writing({
        to: [['daily reports', 'daily report', 'my reports', 'employees', 'reports']],
        open: ['submit daily report', 'new daily report', 'daily report', 'write', 'submit', 'new', 'add'],
        values: [[/detail|activit|report|summary|text|content|description|what/i, said]],
        send: ['submit', 'send', 'save'],
        proof: said,
      })(visitor);
      if (written.points < 1) return written;
      const text = (await visitor.look()).lines.map((line) => line.text).join('\n');
      return /notif|superior|supervisor|manager|sent to/i.test(text)
        ? written
        : partial('submitted, but nothing says that a superior was told');
    },
  ],
  'webgen-000046#5': [
    'change',
    async (visitor) => {
      const lost = await walk(visitor, medicines);
      if (lost !== null) return no(lost);
      const values: Values = [[/quantity|stock|count|units|in hand|amount|level/i, '347']];
      const edit: Words = ['update stock', 'update', 'edit', 'adjust', 'change'];
      if (!(await reachForm(visitor, edit, values))) {
        if ((await openItem(visitor)) === null) return no('no medicine opens');
        if (!(await reachForm(visitor, edit, values))) return no('the stock cannot be changed');
      }
      const done = await complete(visitor, values, { words: ['save', 'update'] });
      if (!done.pressed) return no('nothing saves the new count');
      const told = await confirmation(visitor);
      const shown =
        (await reads(visitor, /\b347\b/)) || ((await visitor.go(medicines)) && (await reads(visitor, /\b347\b/)));
      return shown
        ? yes('the new count is shown')
        : told !== null
          ? partial('confirmed, but the new count is not shown')
          : no('the new count is not shown');
    },
  ],
  'webgen-000046#6': [
    'create',
    adding(
      ['claims', 'claim', 'claim formulation', 'insurance'],
      [
        [/title|name|subject|description|reason|patient|claim/i, claim],
        [/amount|sum|cost/i, '480'],
      ],
      { proof: claim, open: ['new claim', 'create claim', 'add claim', 'submit claim', ...open] },
    ),
  ],
  'webgen-000046#7': [
    'create',
    async (visitor) => {
      const result = unique('Iron level normal');
      const written = await adding(
        ['laboratory', 'lab', 'lab tests', 'tests', 'lab results'],
        [[/result|finding|outcome|value/i, result]],
        { proof: result, open: ['record result', 'add result', 'new test', 'new result', ...open] },
      )(visitor);
      if (written.points < 1) return written;
      const item = (await visitor.look()).groups
        .flatMap((group) => group.items)
        .find((one) => one.text.includes(result));
      return /patient/i.test(`${item?.text} ${mainText(await visitor.look())}`)
        ? written
        : partial('kept, but not with a patient');
    },
  ],
  'webgen-000046#8': [
    'pages',
    navigating(
      finances,
      medicines,
      patients,
      ['reports', 'report'],
      ['claims'],
      ['laboratory', 'lab'],
      ['theater', 'theatre', 'surger', 'operating'],
    ),
  ],
  'webgen-000046#9': [
    'insight',
    async (visitor) => {
      let lost = await walk(visitor, ['inventory reports', 'inventory report', 'reports', 'report']);
      if (lost !== null) lost = await walk(visitor, medicines);
      if (lost !== null) return no(lost);
      if (
        !/inventor|stock|medicine/i.test(
          (await visitor.look()).lines
            .filter((line) => line.heading)
            .map((line) => line.text)
            .join(' '),
        )
      )
        await visitor.press(['inventory', 'stock', 'medicines'], { region: 'main', longest: 45 });
      const { controls } = await visitor.look();
      const kind = controls.find(
        (one) => one.type === 'select' && one.options.some((option) => /inventor|stock|medicine/i.test(option)),
      );
      if (kind)
        await visitor.choose(kind, kind.options.find((option) => /inventor|stock|medicine/i.test(option)) ?? '');
      const dates = (await visitor.look()).controls
        .filter((one) => one.type === 'date' || /\b(from|start|since|to|until|end)\b.*|date range/i.test(one.name))
        .filter((one) => one.role === 'field');
      if (dates.length < 2) return no('no range of dates can be chosen');
      const before = mainText(await visitor.look());
      await fill(visitor, [
        [/from|start|since|after/i, day(-60)],
        [/\bto\b|until|end|before/i, day(1)],
      ]);
      const button = await visitor.find(['generate', 'apply', 'show', 'run', 'create', 'filter'], {
        region: 'main',
        roles: ['button'],
        longest: 40,
      });
      if (button) await visitor.click(button);
      const seen = await visitor.look();
      const text = mainText(seen);
      if (!/stock|quantity|inventor|units|level/i.test(text)) return no('the report does not speak of stock');
      const isReport = hasFigures(seen) && /total|average|in all|movement|received|used|opening|closing/i.test(text);
      return isReport && (text !== before || button !== null)
        ? yes('an inventory report for the dates')
        : partial('a list for the dates, without totals or movements');
    },
  ],
  'webgen-000046#10': [
    'transactions',
    async (visitor) => {
      const name = unique('Hip replacement');
      const written = await adding(
        ['theater', 'theatre', 'surgeries', 'surgery', 'operations', 'procedures'],
        [
          [/procedure|surgery|title|name|operation/i, name],
          [/date|when|day/i, day(6)],
          [/time|start/i, '10:30'],
          [/surgeon|staff|doctor|team/i, 'Dr. Amara Okafor'],
        ],
        { proof: name, needs: [0, 1], open: ['schedule', 'new procedure', 'new surgery', 'book', ...open] },
      )(visitor);
      if (written.points < 1) return written;
      const text = mainText(await visitor.look());
      return /calendar|schedule|mon|tue|wed|thu|fri/i.test(text) ? written : partial('kept, but in no calendar');
    },
  ],
  'webgen-000048#1': ['transactions', clocking('in')],
  'webgen-000048#2': ['transactions', clocking('out')],
  'webgen-000048#3': [
    'account',
    async (visitor) => {
      const list = await listing({ to: records, least: 2, wanted: { date: details.date, time: details.time } })(
        visitor,
      );
      if (list.points < 1) return list;
      return /absen|leave|missed|hours/i.test(mainText(await visitor.look())) ? list : partial('no absence is shown');
    },
  ],
  'webgen-000048#4': [
    'lists',
    async (visitor) => {
      const lost = await walk(visitor, [
        'all attendance',
        'all records',
        'admin',
        'administration',
        'all employees',
        'attendance records',
        'attendance',
        'employees',
        'records',
      ]);
      if (lost !== null) return no(lost);
      if (!mainGroup(await visitor.look(), (group) => group.items.length >= 3))
        await visitor.press(['all records', 'all attendance', 'attendance', 'records', 'employees'], {
          region: 'main',
          longest: 45,
        });
      const seen = await visitor.look();
      const group = mainGroup(seen, (one) => one.items.length >= 3);
      if (!group) return no('no list of records');
      const people = new Set(
        group.items.map((item) => details.name.exec(item.text)?.[0]).filter((name) => name !== undefined),
      );
      if (people.size < 2) return no('records of one person only');
      return group.items.filter((item) => details.date.test(item.text) || details.time.test(item.text)).length >=
        group.items.length / 2
        ? yes(`records of ${people.size} people`)
        : partial('people without their times');
    },
  ],
  'webgen-000048#5': [
    'insight',
    async (visitor) => {
      const lost = await walk(visitor, [
        'statistics',
        'analysis',
        'analytics',
        'reports',
        'dashboard',
        'insights',
        'stats',
      ]);
      if (lost !== null) return no(lost);
      const seen = await visitor.look();
      if (!/attend|absen|hours|employee/i.test(mainText(seen))) return no('the figures are not about attendance');
      if (!hasFigures(seen)) return no('no figures are shown');
      return hasChart(seen) ? yes('figures and a chart') : partial('figures without a trend');
    },
  ],
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
      const lost = await walk(visitor, coaches);
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
      const told = await confirmation(visitor);
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
  'webgen-000082#1': [
    'lists',
    listing({
      to: ['food donations', 'donations', 'food donation', 'donation'],
      wanted: { food: /\p{L}{3}/u, quantity: /\d+\s?(\p{L}|,|$)/u, expiry: details.date },
    }),
  ],
  'webgen-000082#2': [
    'create',
    writing({
      to: [distribution],
      open: ['apply for food', 'apply for distribution', 'apply', 'new application', 'request', 'submit', 'add', 'new'],
      values: [[/name|applicant|household|contact/i, unique('Lindqvist household')]],
      send: ['submit', 'apply', 'send'],
      needs: [],
      shownAt: applications,
      proof: /Lindqvist household|submitted|pending|in review/i,
    }),
  ],
  'webgen-000082#3': [
    'lists',
    listing({
      to: ['volunteers', 'volunteer', 'volunteer information', 'volunteer opportunities', 'opportunities'],
      least: 2,
      wanted: { role: /\p{L}{4}/u },
      inside: {
        description: /\p{L}[^\n]{40,}/u,
        requirements: /require|must|need|able to|experience|skills|licen[cs]e|minimum|availab/i,
      },
    }),
  ],
  'webgen-000082#4': [
    'account',
    changingProfile(profile, [
      [/phone|mobile|\btel/i, '+1 416 555 0177'],
      [/address|street/i, unique('12 Harbour Street')],
      [/e-?mail/i, 'dana.lindqvist@example.com'],
    ]),
  ],
  'webgen-000082#5': ['pages', navigatingAll()],
};
