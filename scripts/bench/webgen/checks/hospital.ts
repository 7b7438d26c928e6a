/** A hospital with its departments. */
import { type Check, confirmation, hasFigures, no, partial, reads, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { type Values, complete, fill } from '../form.ts';
import { openItem, unique, walk } from '../moves.ts';
import { navigating } from '../navigating.ts';
import { type Words, mainText } from '../visitor.ts';
import { reachForm, writing } from '../writing.ts';

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const patients: Words = ['patients', 'patient', 'patient files', 'patient records', 'electronic files'];
/** What the test calls it comes first. */
const patientFiles: Words = [
  'patient electronic files',
  'electronic files',
  'patient files',
  'patient records',
  ...patients,
];
const finances: Words = ['finance', 'financial', 'finances', 'payments', 'fees', 'billing'];
const medicines: Words = ['pharmacy', 'medicines', 'inventory', 'stock', 'medicine'];
const patient = unique('Marta Lindqvist');
const claim = unique('Claim for knee surgery');
const open: Words = ['new', 'add', 'create', 'record', 'submit', 'register', 'write'];
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

export const hospital: Checks = {
  'webgen-000046#1': [
    'create',
    async (visitor) => {
      const values: Values = [
        [/name|patient/i, patient],
        [/visit|date/i, day(-1)],
        [/diagnos/i, 'Seasonal allergy'],
        [/comment|note|remark/i, 'Sleeps badly in spring.'],
      ];
      const written = await adding(patientFiles, values, {
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
      await visitor.press(
        [
          'generate financial report',
          'generate report',
          'generate',
          'create report',
          'show report',
          'run report',
          'view report',
        ],
        { region: 'main', longest: 45 },
      );
      const seen = await visitor.look();
      const text = mainText(seen);
      if (!/financ|revenue|income|fees|payment/i.test(text)) return no('no financial report is shown');
      const isReport =
        hasFigures(seen) && /\b(total|sum|balance|revenue|income|expenses)\b[^\n]{0,40}\n?[^\n]{0,30}\d/i.test(text);
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
        values: [[/detail|activit|report|summary|text|content|description|what|work|done|note/i, said]],
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
      // A list of the reports there are names it as well.
      if (!(await visitor.look()).controls.some((one) => one.type === 'date'))
        await visitor.press(['generate inventory report', 'inventory report'], { region: 'main', longest: 45 });
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
};
