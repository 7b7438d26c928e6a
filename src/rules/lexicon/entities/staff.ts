/** People who work here. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  email,
  image,
  integer,
  longText,
  money,
  parent,
  phone,
  required,
  text,
  title,
} from '../fields.ts';
import { between, days, emailOf, inTurn, person, phrase, pick, phone as phoneNumber } from '../generate.ts';

const jobTitles =
  'Site supervisor, Graphic designer, Data analyst, Account manager, Electrician, Office coordinator, Software engineer, Warehouse planner, Nurse, Pastry chef, Lecturer, Project lead, Customer adviser, Machinist';

export const staffEntities = defineEntities('work', [
  {
    name: 'Employee',
    synonyms: [
      'staff member',
      'worker',
      'colleague',
      'personnel',
      'employee information',
      'employee record',
      'staff',
      'personnel file',
      'human resource',
      'employee profile',
    ],
    description: 'A person who works here.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      text('position', 'Position'),
      choice('department', 'Department', ['Operations', 'Finance', 'Design', 'Sales', 'Engineering', 'People']),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      date('hiredOn', 'Hired on'),
      money('salary', 'Yearly salary'),
      choice('status', 'Status', ['Active', 'On leave', 'Left']),
    ],
    parents: [parent('Department', 'department', 'Department', 'department'), parent('Company', 'company', 'Company')],
    generate: {
      name: person,
      photo: phrase('portrait of {name}'),
      position: pick(jobTitles),
      department: inTurn('Operations, Engineering, Sales, Design, Finance, People'),
      email: emailOf('name'),
      phone: phoneNumber,
      hiredOn: days(-3200, -30),
      salary: between(3800000, 9400000, 50000),
      status: inTurn('Active, Active, Active, Active, On leave, Active, Left'),
    },
  },
  {
    name: 'Department',
    synonyms: ['division', 'business unit', 'office', 'organizational unit', 'organization structure'],
    description: 'A part of the organisation.',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('head', 'Head'),
      integer('people', 'People', { minimum: 0 }),
      money('budget', 'Budget'),
      text('location', 'Location'),
      longText('purpose', 'Purpose'),
    ],
    generate: {
      head: person,
      people: between(3, 64),
      budget: between(9000000, 180000000, 1000000),
      location: pick('First floor, Second floor, Hall two, Dock Street, Riverside office'),
    },
    rows: `
      name | purpose
      Operations | Keeps halls, lines and vans running.
      Finance | Budgets, payments and honest forecasts.
      Design | Gives products and pages their form.
      Sales | Finds customers and keeps their trust.
      Engineering | Builds and maintains what we sell.
      People and culture | Hires, trains and listens.
      Customer care | Answers within a working day.
      Logistics | Brings goods in and out on time.
      Research | Tries things that may not work.
      Legal | Reads the small print and writes less of it.
      Facilities | Looks after buildings and everything in them.
      Purchasing | Buys well and pays on time.
      Quality | Measures, asks and stops the line if needed.
      Information technology | Keeps data safe and screens alive.
      Marketing | Tells people what we do, truthfully.
      Training | Runs the workshop school.
      Sustainability | Counts energy, waste and progress.
      Export | Ships to thirty-one countries.
      Reception | The first and the last face of the day.
      Internal audit | Checks what everybody believes.
    `,
  },
  {
    name: 'LeaveRequest',
    synonyms: [
      'leave application',
      'vacation request',
      'holiday request',
      'absence',
      'leave',
      'time off',
      'overtime request',
      'leave record',
    ],
    description: 'Days off that somebody asks for.',
    titleField: 'person',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('person', 'Person'),
      choice('kind', 'Kind', ['Holiday', 'Parental', 'Study', 'Unpaid', 'Care']),
      required(date('from', 'From')),
      required(date('until', 'Until')),
      choice('status', 'Status', ['Requested', 'Approved', 'Declined']),
      longText('reason', 'Reason'),
    ],
    parents: [parent('Employee', 'person', 'Person', 'person')],
    generate: {
      person,
      kind: pick('Holiday, Holiday, Holiday, Study, Care, Parental, Unpaid'),
      from: days(3, 80),
      until: (random, values) => ({
        days: (typeof values['from'] === 'object' ? (values['from']?.days ?? 0) : 0) + random.between(1, 14),
      }),
      status: inTurn('Approved, Requested, Approved, Declined'),
      reason: pick([
        'Summer trip with the children.',
        'Exam week at the evening school.',
        'Looking after a parent after surgery.',
        'Moving house.',
        'A wedding in another country.',
        'Long weekend in the mountains.',
        '',
      ]),
    },
  },
  {
    name: 'Payslip',
    label: 'Salary payment',
    synonyms: ['salary', 'payroll', 'wage', 'salary record', 'salary information', 'payslip', 'employee salary'],
    description: 'What somebody earned in a month.',
    titleField: 'person',
    layout: 'table',
    fields: [
      title('person', 'Person'),
      date('month', 'Month'),
      money('gross', 'Gross'),
      money('deductions', 'Deductions'),
      money('net', 'Net'),
      choice('status', 'Status', ['Prepared', 'Approved', 'Paid']),
    ],
    parents: [parent('Employee', 'person', 'Person', 'person')],
    generate: {
      person,
      month: pick([-1, -32, -62].map((offset) => ({ days: offset }))),
      gross: between(280000, 780000, 5000),
      deductions: (_random, values) => Math.round(Number(values['gross']) * 0.27),
      net: (_random, values) => Number(values['gross']) - Number(values['deductions']),
      status: inTurn('Paid, Paid, Approved, Prepared'),
    },
  },
]);
