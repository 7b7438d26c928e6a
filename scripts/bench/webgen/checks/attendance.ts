/** Clocking in and out. */
import { type Check, confirmation, details, hasChart, hasFigures, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { complete, formInFront } from '../form.ts';
import { listing, walk } from '../moves.ts';
import { type Words, mainGroup, mainText } from '../visitor.ts';

const records: Words = ['my attendance', 'my records', 'attendance records', 'attendance', 'records', 'history'];
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
      // A link led to where it is done.
      if (!(await find(press))) await visitor.press(other, { roles: ['button'], longest: 40, prefer: 'main' });
      if (formInFront(await visitor.look()).some((field) => field.required && field.value === ''))
        await complete(visitor, [], { words: other });
    }
    await visitor.remember();
    if (!(await visitor.press(press, { roles: ['button', 'link'], longest: 40, prefer: 'main' })))
      return no(`nothing clocks ${kind}`);
    if (await visitor.find(press, { roles: ['button'], region: 'main', longest: 40 })) {
      await visitor.remember();
      await visitor.press(press, { roles: ['button'], region: 'main', longest: 40 });
    }
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

export const attendance: Checks = {
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
};
