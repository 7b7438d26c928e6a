/** Planning and doing work together. */
import { defineEntities } from '../define-entity.ts';
import {
  boolean,
  choice,
  date,
  datetime,
  integer,
  longText,
  money,
  number,
  parent,
  required,
  text,
  title,
} from '../fields.ts';
import { between, chance, days, daysAt, inTurn, person, pick, when } from '../generate.ts';

export const projectEntities = defineEntities('work', [
  {
    name: 'Project',
    synonyms: [
      'work project',
      'engineering project',
      'project information',
      'project plan',
      'initiative',
      'team project',
      'outsourcing project',
      'freelance project',
      'construction project',
      'program project',
    ],
    description: 'Work with a goal, an owner and an end.',
    fields: [
      title('name', 'Name'),
      text('client', 'Client'),
      text('owner', 'Owner'),
      choice('status', 'Status', ['Planned', 'Active', 'On hold', 'Completed']),
      integer('progress', 'Progress', { unit: '%', minimum: 0, maximum: 100 }),
      money('budget', 'Budget'),
      date('startsOn', 'Starts on'),
      date('dueDate', 'Due date'),
      longText('description', 'Description'),
    ],
    owned: true,
    publicCreate: true,
    parents: [parent('Client', 'client', 'Client', 'client'), parent('Employee', 'owner', 'Owner', 'owner')],
    generate: {
      owner: person,
      client: pick([
        'Northwind Logistics',
        'Fernhill Foods',
        'Meridian Health',
        'Harbourview Hotels',
        'Beacon Learning',
        'In-house',
      ]),
      status: inTurn('Active, Planned, Active, Completed, On hold, Active'),
      progress: when('status', { Completed: pick([100]), Planned: pick([0, 5]) }, between(15, 90, 5)),
      budget: between(600000, 24000000, 50000),
      startsOn: when('status', { Planned: days(5, 50), Completed: days(-300, -150) }, days(-140, -20)),
      dueDate: when('status', { Planned: days(60, 220), Completed: days(-120, -8) }, days(4, 150)),
    },
    rows: `
      name | description
      Warehouse move to Dock Street | Move 14,000 pallets over three weekends without closing the counter.
      New booking page | Replace the telephone form; half of all bookings should be made online by summer.
      Heat pump for the main hall | Replace two gas boilers and insulate the roof void before winter.
      Customer interviews, round two | Thirty conversations, one report, five things to change.
      Accessible entrance | Ramp, automatic door and a bell at wheelchair height.
      Annual report 2026 | Figures by March, design by April, print by May.
      Onboarding in ten days | A clear plan for each newcomer's first two weeks.
      Payroll system switch | Run both systems for two months, then turn the old one off.
      Rooftop solar array | 96 panels, one inverter room and a display in the lobby.
      Spring collection launch | Forty-two articles, one photo day and a very long table.
      Fleet to electric | Replace nine vans and install twelve chargers in the yard.
      Library catalogue clean-up | Merge duplicate titles and add missing subjects.
      Open day at the workshop | Six demonstrations, cake and a welding corner for the brave.
      Data room for the audit | One folder structure, complete and read-only by June.
      Playground renewal | Choose equipment with the children, build during holidays.
      Support desk handbook | Forty answers that everybody gives in the same way.
      Training videos for machine two | Eight short films with subtitles.
      Canal path lighting | Lamps that dim after midnight and do not disturb bats.
      Website in three languages | Texts, translation memory and a switch in the header.
      Recycling at all sites | Bins, signs, contracts and a monthly figure.
      Kitchen extension | Two more ovens and an extraction hood that meets the rule.
    `,
  },
  {
    name: 'Task',
    synonyms: [
      'to-do',
      'todo',
      'to-do item',
      'todo item',
      'to do',
      'pending task',
      'task list',
      'work item',
      'job task',
      'chore',
      'action item',
      'user story',
      'work task',
    ],
    description: 'Something to be done by somebody until a day.',
    owned: true,
    publicCreate: true,
    layout: 'table',
    fields: [
      title(),
      choice('status', 'Status', ['To do', 'In progress', 'Done']),
      choice('priority', 'Priority', ['Low', 'Medium', 'High']),
      text('assignee', 'Assigned to'),
      date('dueDate', 'Due date'),
      longText('notes', 'Notes'),
    ],
    parents: [parent('Project', 'project', 'Project'), parent('Employee', 'assignee', 'Assigned to', 'assignee')],
    generate: {
      assignee: person,
      status: inTurn('To do, In progress, Done, To do, Done, In progress'),
      priority: inTurn('Medium, High, Low, Medium'),
      dueDate: when('status', { Done: days(-30, -1), 'In progress': days(-1, 12) }, days(1, 30)),
    },
    rows: `
      title | notes
      Send the updated offer to Fernhill Foods | Add the delivery option that they asked for.
      Order name badges for the open day | Forty pieces, recycled card.
      Check the fire extinguishers | Two are due; the list hangs in the corridor.
      Write alt texts for the product photos | Start with the kitchen range.
      Book train tickets to Halifax | Two seats, quiet carriage, flexible fare.
      Fix the date on the invoice template | It still prints last year's footer.
      Prepare slides for Thursday | Ten slides at most, figures from the new dashboard.
      Call the electrician about hall two | Ask for a slot before eight.
      Collect feedback from the pilot group | Five questions, by e-mail.
      Move the backup to the new drive | Test the restore as well.
      Translate the safety sheet | Into Polish and Portuguese.
      Review the rental agreement | Page three is unclear about heating costs.
      Plan the team lunch | Two vegans, one nut allergy.
      Update the holiday list | Three requests are still open.
      Photograph the new collection | Daylight, linen background.
      Return the borrowed projector | Library Annex, before Friday noon.
      Compare two courier offers | Price per parcel and collection times.
      Draft the job description | Head of workshop, 80 per cent.
      Clean the coffee machine | Descaler is under the sink.
      Publish the meeting minutes | Leave out the salary item.
      Replace the batteries in the sensors | Rooms 204 to 212.
      Renew the domain name | Expires at the end of the month.
    `,
  },
  {
    name: 'Meeting',
    synonyms: [
      'team meeting',
      'conference',
      'call',
      'session',
      'online meeting',
      'video meeting',
      'conference information',
      'calendar event',
      'schedule',
      'shift',
      'agenda',
    ],
    description: 'People come together at a time, with a purpose.',
    owned: true,
    publicCreate: true,
    layout: 'table',
    fields: [
      title(),
      required(datetime('startsAt', 'Starts at')),
      integer('minutes', 'Length', { unit: 'min', minimum: 5 }),
      text('place', 'Place'),
      text('host', 'Host'),
      integer('people', 'People', { minimum: 1 }),
      longText('agenda', 'Agenda'),
    ],
    parents: [parent('Project', 'project', 'Project'), parent('Room', 'room', 'Room', 'place')],
    generate: {
      startsAt: daysAt(-12, 25, '09:00,10:00,11:30,14:00,16:00'),
      minutes: pick([15, 30, 45, 60, 90]),
      place: pick('Boardroom Atlas, Huddle Blue, Library room, Canteen, Online'),
      host: person,
      people: between(2, 16),
    },
    rows: `
      title | agenda
      Weekly stand-up | Done, next, stuck.
      Budget round, second quarter | Variances above five per cent; decide on the van.
      Kick-off: warehouse move | Roles, calendar, risks, who tells the customers.
      Interview with a workshop lead | Welcome, work sample, questions from both sides.
      Design critique: booking page | Three screens, ten minutes each.
      Supplier review, Hoshino Ceramics | Breakage, lead times, new glaze.
      Safety committee | Near misses since March and the new ladders.
      Retrospective of the spring launch | Keep, change, try.
      Customer visit: Harbourview Hotels | Tour, lunch, open points.
      Data protection hour | New form, retention times, questions.
      Breakfast with newcomers | Coffee, names, where things are.
      Roadmap for autumn | Choose three of nine.
      Union consultation | Shift pattern and breaks in hall two.
      Press call | One message, three numbers, one photo.
      Architecture review | One proposal, two alternatives, decision.
      Board meeting | Report, audit, election of the treasurer.
      Planning poker | Twelve stories, two hours at most.
      Language lunch: Portuguese | Bring one sentence.
      One-to-one | How it goes, what is next, what I can do.
      Handover before the holidays | Open items and who watches them.
    `,
  },
  {
    name: 'Timesheet',
    label: 'Time entry',
    synonyms: [
      'time record',
      'work log',
      'hours',
      'working hours',
      'work hour',
      'time log',
      'work record',
      'log entry',
      'daily report',
      'work report',
    ],
    description: 'Hours somebody worked on something.',
    titleField: 'work',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('work', 'Work done'),
      text('person', 'Person'),
      text('project', 'Project'),
      required(date('date', 'Date')),
      required(number('hours', 'Hours', { unit: 'h', minimum: 0, maximum: 24 })),
      boolean('isBillable', 'Billable'),
    ],
    parents: [parent('Project', 'project', 'Project', 'project'), parent('Employee', 'person', 'Person', 'person')],
    generate: {
      verb: pick('Drafted, Reviewed, Tested, Discussed, Repaired, Measured, Translated, Packed'),
      what: pick(
        'the booking form, the annual figures, the floor plan, the price list, the training films, two chargers, the safety sheet, the spring labels, the audit folder',
      ),
      work: (_random, values) => `${String(values['verb'])} ${String(values['what'])}`,
      person,
      project: pick(
        'New booking page, Annual report 2026, Fleet to electric, Spring collection launch, Canal path lighting',
      ),
      date: days(-28, 0),
      hours: pick([0.5, 1, 1.5, 2, 3, 4, 6, 7.5]),
      isBillable: chance(65),
    },
  },
  {
    name: 'Document',
    synonyms: [
      'file',
      'form document',
      'manual',
      'record file',
      'contract document',
      'archive',
      'paper',
      'pdf',
      'spreadsheet',
      'folder',
      'template document',
      'text file',
      'wiki page',
    ],
    description: 'A written work with its version and owner.',
    owned: true,
    publicCreate: true,
    layout: 'table',
    fields: [
      title(),
      choice('category', 'Category', ['Policy', 'Guide', 'Minutes', 'Drawing', 'Form', 'Report']),
      text('author', 'Author'),
      text('version', 'Version'),
      choice('status', 'Status', ['Draft', 'In review', 'Approved', 'Archived']),
      date('updatedOn', 'Updated on'),
      longText('summary', 'Summary'),
    ],
    parents: [parent('Project', 'project', 'Project'), parent('Department', 'department', 'Department')],
    generate: {
      author: person,
      version: pick('1.0, 1.1, 1.2, 2.0, 2.3, 3.0'),
      status: inTurn('Approved, Draft, In review, Approved, Archived'),
      updatedOn: days(-200, -1),
    },
    rows: `
      title | category | summary
      Travel policy | Policy | Trains under five hours, second class; what is refunded and how.
      Evacuation plan, hall two | Drawing | Routes, assembly point, extinguishers.
      Minutes of the May board meeting | Minutes | Decisions on the van fleet and the roof.
      Guide to the reception desk | Guide | Opening, visitors, parcels, closing.
      Expense claim form | Form | One page; receipts are stapled behind it.
      Energy report, first quarter | Report | Consumption by building and what changed.
      Code of conduct | Policy | How we work together and whom to turn to.
      Floor plan, ground floor | Drawing | Scale one to one hundred, with door widths.
      Onboarding checklist | Form | Forty items for the first ten days.
      Style guide for letters | Guide | Salutations, dates, numbers and tone.
      Risk register | Report | Nineteen risks with owners and dates.
      Data retention schedule | Policy | What is kept, for how long, and why.
      Workshop safety handbook | Guide | Machines, clothing, first aid.
      Customer interview notes | Minutes | Thirty conversations, anonymised.
      Order form for spare parts | Form | Article numbers and quantities.
      Annual report 2025 | Report | Figures, people and four stories.
      Wiring diagram, charger yard | Drawing | Twelve chargers, one load manager.
      Parental leave guideline | Policy | Weeks, pay and how to come back.
      Minutes of the safety committee | Minutes | Near misses and the new ladders.
      Photography brief | Guide | Light, background and file names.
    `,
  },
]);
