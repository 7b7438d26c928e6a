/** Open positions and people who want them. */
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
  url,
} from '../fields.ts';
import {
  between,
  city,
  company,
  days,
  emailOf,
  inTurn,
  person,
  phrase,
  pick,
  when,
  phone as phoneNumber,
} from '../generate.ts';

const jobTitles =
  'Site supervisor, Graphic designer, Data analyst, Account manager, Electrician, Office coordinator, Software engineer, Warehouse planner, Nurse, Pastry chef, Lecturer, Project lead, Customer adviser, Machinist';

export const recruitingEntities = defineEntities('work', [
  {
    name: 'Job',
    synonyms: [
      'job posting',
      'job opening',
      'vacancy',
      'position',
      'job listing',
      'job information',
      'recruitment',
      'recruitment information',
      'part-time job',
      'career opportunity',
      'internship',
      'job offer',
      'recruitment position',
      'job position',
    ],
    description: 'A position that is open.',
    fields: [
      title(),
      text('company', 'Company'),
      text('location', 'Location'),
      choice('type', 'Type', ['Full time', 'Part time', 'Contract', 'Internship', 'Remote']),
      choice('field', 'Field', ['Technology', 'Health', 'Trades', 'Hospitality', 'Education', 'Office']),
      required(money('salary', 'Yearly salary')),
      date('postedOn', 'Posted on'),
      date('applyBy', 'Apply by'),
      longText('description', 'Description'),
    ],
    parents: [parent('Company', 'company', 'Company', 'company'), parent('Department', 'department', 'Department')],
    generate: { company, location: city, postedOn: days(-40, -1), applyBy: days(5, 45) },
    rows: `
      title | type | field | salary | description
      Backend engineer, payments | Full time | Technology | 84000 | Own the ledger service: small team, careful releases, on call one week in six.
      Night nurse, paediatrics | Full time | Health | 56000 | Twelve beds, two nurses, a kind team and paid handover time.
      Apprentice electrician | Contract | Trades | 31000 | Three years, four days on site, one day at college.
      Pastry chef | Full time | Hospitality | 39500 | Start at four, finish at noon, run the croissant bench.
      Primary teacher, year three | Full time | Education | 48000 | Twenty-two children and a very good assistant.
      Data analyst, energy | Remote | Technology | 67000 | Turn meter readings into decisions for six hundred buildings.
      Office coordinator | Part time | Office | 34000 | Twenty-five hours; you are the person who knows where things are.
      Physiotherapist | Part time | Health | 52000 | Sports clinic, own room, three evenings free.
      Carpenter for stage sets | Contract | Trades | 45000 | Four productions from September to June.
      Hotel receptionist, evenings | Part time | Hospitality | 29000 | Calm voice, two languages, free supper.
      Lecturer in statistics | Full time | Education | 61000 | Two courses a term and time for research.
      Interface designer | Remote | Technology | 72000 | Forms that people finish, tested every second Friday.
      Bookkeeper | Part time | Office | 41000 | Three clients, flexible hours, no overtime in March.
      Paramedic | Full time | Health | 54500 | Rural station, modern vehicles, strong crew.
      Welder, marine | Full time | Trades | 50500 | Aluminium hulls in a heated hall.
      Sous-chef | Full time | Hospitality | 43000 | Fire cooking, five days, two of them free together.
      Intern, museum education | Internship | Education | 18000 | Six months with school groups and one exhibition of your own.
      Site reliability engineer | Remote | Technology | 91000 | Fewer alerts every quarter is the goal.
      Legal assistant | Full time | Office | 40500 | Property law, friendly partners, proper training.
      Bicycle mechanic | Part time | Trades | 33000 | City bikes and cargo bikes, Saturdays every other week.
      Florist | Part time | Hospitality | 30500 | Weddings, hotels and one funeral a week.
    `,
  },
  {
    name: 'Candidate',
    synonyms: ['applicant', 'job seeker', 'job candidate', 'talent'],
    description: 'A person who would like a job.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('position', 'Position'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      integer('experience', 'Experience', { unit: 'years', minimum: 0 }),
      choice('stage', 'Stage', ['Applied', 'Interview', 'Trial day', 'Offer', 'Hired', 'Declined']),
      date('appliedOn', 'Applied on'),
      longText('notes', 'Notes'),
    ],
    parents: [parent('Job', 'job', 'Job', 'position')],
    generate: {
      name: person,
      position: pick(jobTitles),
      email: emailOf('name'),
      phone: phoneNumber,
      experience: between(0, 22),
      stage: inTurn('Applied, Interview, Applied, Trial day, Offer, Hired, Declined'),
      appliedOn: days(-60, -1),
      notes: pick([
        'Strong portfolio; asked good questions.',
        'Available from the first of next month.',
        'Recommended by a former colleague.',
        'Would move for the position.',
        'Prefers four days a week.',
        'Excellent references from two employers.',
        'Needs a work permit; papers are under way.',
      ]),
    },
  },
  {
    name: 'JobApplication',
    label: 'Application',
    synonyms: [
      'job application',
      'application',
      'membership application',
      'admission application',
      'grant application',
      'loan application',
      'registration form',
    ],
    description: 'Somebody applies for something.',
    titleField: 'applicant',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('applicant', 'Applicant'),
      text('position', 'Applies for'),
      email('email', 'Email'),
      choice('status', 'Status', ['Submitted', 'In review', 'Accepted', 'Rejected']),
      date('submittedOn', 'Submitted on'),
      longText('letter', 'Letter'),
    ],
    parents: [parent('Job', 'job', 'Job', 'position')],
    generate: {
      applicant: person,
      position: pick(jobTitles),
      email: emailOf('applicant'),
      status: inTurn('Submitted, In review, Accepted, In review, Rejected'),
      submittedOn: days(-45, -1),
      letter: pick([
        'I have done this work for six years and would like to do it closer to home.',
        'Your description of the team made me laugh and apply. My references are attached below in words.',
        'After a break for my family I am ready to return, rested and curious.',
        'I learnt the trade from my aunt and have the certificates to prove it.',
        'I am looking for a smaller place where one person can make a difference.',
        'I can start on the first of the month and bring my own tools.',
      ]),
    },
  },
  {
    name: 'Application',
    synonyms: ['general application', 'application form', 'request form'],
    description: 'Somebody asks for something, and hears what became of it.',
    titleField: 'applicant',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('applicant', 'Applicant'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      longText('reason', 'Reason'),
      choice('status', 'Status', ['Submitted', 'In review', 'Accepted', 'Rejected']),
      date('submittedOn', 'Submitted on'),
    ],
    parents: [],
    generate: {
      applicant: person,
      email: emailOf('applicant'),
      phone: phoneNumber,
      status: inTurn('Submitted, In review, Accepted, In review, Rejected'),
      submittedOn: days(-45, -1),
      reason: pick([
        'We are a household of five and lost one income in spring.',
        'Our group meets weekly and would put it to good use.',
        'I have waited since last year and can come on any weekday.',
        'A neighbour told me about it; it would help us through the winter.',
        'We are new in town and do not know whom else to ask.',
        'It is for my mother, who cannot apply herself.',
      ]),
    },
  },
  {
    name: 'Resume',
    label: 'Resume',
    synonyms: ['cv', 'curriculum vitae', 'résumé', 'personal resume', 'talent profile'],
    description: "A person's career on one page.",
    titleField: 'name',
    owned: true,
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      text('profession', 'Profession'),
      text('city', 'City'),
      integer('experience', 'Experience', { unit: 'years', minimum: 0 }),
      text('skills', 'Skills'),
      text('education', 'Education'),
      email('email', 'Email'),
      longText('summary', 'Summary'),
    ],
    generate: {
      name: person,
      profession: pick(jobTitles),
      city,
      experience: between(1, 28),
      skills: pick([
        'SQL, dashboards, statistics',
        'Illustration, typography, print',
        'Wiring, testing, documentation',
        'Bookkeeping, payroll, spreadsheets',
        'Pastry, planning, costing',
        'Negotiation, Spanish, first aid',
      ]),
      education: pick([
        'Harbour College of Art',
        'Lakeside University',
        'Eastbank Technical College',
        'Polytechnic of Valparaíso',
      ]),
      email: emailOf('name'),
      summary: pick([
        'Careful, quick and good with people; looking for a team that finishes things.',
        'Ten years in small companies, from first sketch to after-sales.',
        'Came from nursing to data and still asks how it feels.',
        'Likes difficult customers and clean handovers.',
        'Speaks three languages and reads wiring diagrams in all of them.',
      ]),
    },
  },
  {
    name: 'Freelancer',
    synonyms: [
      'contractor',
      'tasker',
      'independent professional',
      'service provider',
      'developer for hire',
      'creative',
    ],
    description: 'A person who can be hired for a piece of work.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      text('speciality', 'Speciality'),
      money('hourlyRate', 'Hourly rate'),
      integer('jobsDone', 'Jobs done', { minimum: 0 }),
      choice('availability', 'Availability', ['Now', 'Next month', 'Booked']),
      url('portfolio', 'Portfolio'),
      longText('about', 'About'),
    ],
    generate: {
      name: person,
      photo: phrase('portrait of {name}'),
      speciality: pick(
        'Logo design, Web development, Translation, Photography, Copywriting, Bookkeeping, Video editing, Illustration, Data analysis',
      ),
      hourlyRate: between(2800, 11500, 100),
      jobsDone: between(3, 210),
      availability: when('speciality', {}, pick('Now, Now, Next month, Booked')),
      about: pick([
        'Delivers drafts early and answers in the evening.',
        'Worked in an agency for eight years, now from a garden shed.',
        'Loves briefs of one page.',
        'Specialised in museums and public libraries.',
        'Fixed prices, two rounds of changes, no surprises.',
        'Turns rough notes into clear pages.',
      ]),
    },
  },
]);
