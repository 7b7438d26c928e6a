/** What a business or a person shows of itself. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  email,
  image,
  integer,
  longText,
  parent,
  rating,
  required,
  text,
  title,
  url,
} from '../fields.ts';
import { between, company, days, emailOf, inTurn, person, phrase, pick } from '../generate.ts';

export const portfolioEntities = defineEntities('services', [
  {
    name: 'CustomerCase',
    label: 'Case',
    synonyms: [
      'case',
      'case study',
      'customer case',
      'success story',
      'customer story',
      'client story',
      'customer success story',
      'reference project',
      'client case',
      'legal case',
      'project case',
      'successful case',
      'application case',
    ],
    description: 'What we did for somebody, and what came of it.',
    fields: [
      title(),
      image('image', 'Picture'),
      text('client', 'Client'),
      choice('field', 'Field', ['Hospitality', 'Industry', 'Health', 'Education', 'Public', 'Retail']),
      date('finishedOn', 'Finished on'),
      text('result', 'Result'),
      longText('story', 'Story'),
    ],
    parents: [parent('Client', 'client', 'Client', 'client'), parent('Service', 'service', 'Service')],
    generate: { client: company, finishedOn: days(-900, -20), image: phrase('{title}') },
    rows: `
      title | field | result | story
      A lobby that sells coffee | Hospitality | 40 % more guests stay for breakfast | We moved the counter eleven metres and added a bench.
      Shorter queues at the clinic | Health | Waiting time down from 50 to 18 minutes | A second desk, clearer letters, no new software.
      The factory that turned off the lights | Industry | 31 % less energy at night | Sensors, a list and one very interested caretaker.
      Timetable on one page | Education | Half as many questions at the office | Three drafts, forty pupils, one typeface.
      A form people finish | Public | 86 % complete it at the first attempt | From nineteen questions to seven.
      The window that changed weekly | Retail | Doubled walk-in visits | One object, one lamp, one sentence.
      Training for night porters | Hospitality | Complaints down by two thirds | Role play, telephone scripts, sleep advice.
      Packing without plastic | Industry | 4.2 tonnes saved each year | Paper, corners and a new tape machine.
      A calmer ward | Health | Fewer alarms, same safety | We asked the nurses which beeps matter.
      Library with a workshop | Education | 900 new readers | Tools on loan, books beside them.
      Signs for a hospital | Public | Nobody asks for radiology any more | Colours, letters and floor lines.
      From market stall to shop | Retail | Break-even after seven months | Range of thirty instead of three hundred.
      Menu engineering | Hospitality | Margin up by nine points | Fewer dishes, better names.
      Predicting the bearing | Industry | No unplanned stop since March | One microphone and a spreadsheet.
      School lunch, redesigned | Education | Leftovers halved | Children chose the bowls.
      The office that moved twice | Public | One day of interruption | Labels in six colours.
      Online shop for a mill | Retail | A fifth of all flour is sold there | Photos in the mill, by the miller.
      Physio by telephone | Health | 70 % keep exercising | Short calls, same voice.
      Hotel without paper | Hospitality | 18,000 sheets a year saved | Except for the handwritten welcome.
      A bridge with neighbours | Public | Opened without a single objection | Six evenings, one model, much tea.
    `,
  },
  {
    name: 'Testimonial',
    synonyms: ['customer testimonial', 'recommendation', 'client voice', 'user story quote', 'customer evaluation'],
    description: 'What a customer says about us.',
    titleField: 'author',
    fields: [
      title('author', 'Name'),
      text('role', 'Role'),
      rating('stars', 'Stars', { minimum: 1, maximum: 5 }),
      date('givenOn', 'Given on'),
      required(longText('text', 'Text')),
    ],
    parents: [parent('Service', 'service', 'Service')],
    generate: {
      author: person,
      role: pick([
        'Owner of a guesthouse',
        'Head of logistics',
        'Primary teacher',
        'Retired ferry captain',
        'Baker',
        'Practice manager',
        'Architect',
        'Regular since 2016',
      ]),
      stars: pick([5, 5, 4, 5]),
      givenOn: days(-500, -4),
      text: pick([
        'They said three days and needed two and a half. I have never written that about anybody before.',
        'Questions first, proposals second. That alone was worth the fee.',
        'The work is careful, the invoice is short and the coffee is good.',
        'My mother was nervous; they explained everything twice and left the kitchen cleaner than before.',
        'Honest about what they could not do, excellent at the rest.',
        'A year later everything still works, and they still answer.',
        'We have recommended them to four neighbours, and all four still talk to us.',
        'Small team, steady hands.',
      ]),
    },
  },
  {
    name: 'TeamMember',
    synonyms: [
      'team profile',
      'our team',
      'crew member',
      'personnel introduction',
      'team introduction',
      'management team',
    ],
    description: 'A person of the team.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      text('position', 'Position'),
      email('email', 'Email'),
      longText('about', 'About'),
    ],
    generate: {
      name: person,
      photo: phrase('portrait of {name}'),
      position: pick('Founder, Head of design, Engineer, Project lead, Customer care, Finance, Workshop, Apprentice'),
      email: emailOf('name'),
      about: pick([
        'Draws before talking.',
        'Answers the telephone and most questions.',
        'Joined as an apprentice and never left.',
        'Keeps the figures and the plants alive.',
        'Has walked every pipe in the building.',
        'Speaks fluent spreadsheet.',
        'Runs marathons and the Monday meeting.',
        'Asks the question nobody else asks.',
      ]),
    },
  },
  {
    name: 'PortfolioWork',
    label: 'Work',
    synonyms: [
      'portfolio piece',
      'portfolio project',
      'work sample',
      'portfolio work',
      'project showcase',
      'personal project',
      'personal work',
      'showcase item',
      'design case',
    ],
    description: 'A finished piece that shows what somebody can do.',
    fields: [
      title(),
      image('image', 'Picture'),
      choice('discipline', 'Discipline', ['Branding', 'Web', 'Photography', 'Illustration', 'Architecture', 'Film']),
      text('client', 'Client'),
      integer('year', 'Year', { minimum: 1950, maximum: 2030 }),
      url('link', 'Link'),
      longText('description', 'Description'),
    ],
    generate: { client: company, year: between(2016, 2025), image: phrase('{title}, {discipline}') },
    rows: `
      title | discipline | description
      A mark for a ferry line | Branding | Two strokes, one horizon, readable at eighty metres.
      Timetable without footnotes | Web | Everything visible at a glance, also for screen readers.
      Bakers at four | Photography | Twelve portraits between dough and dawn.
      Field guide to moss | Illustration | Sixty plates in watercolour.
      House on a slope | Architecture | Timber frame, three levels, one tree kept.
      The last projectionist | Film | Nine minutes, one reel.
      Labels for a vinegar maker | Branding | Letterpress on leftover paper.
      Booking page for a small clinic | Web | From call queues to four taps.
      Winter harbour | Photography | Shot in eleven mornings of fog.
      Animals of the tram depot | Illustration | A children's book in two colours.
      Market hall roof | Architecture | Light comes in, rain stays out.
      Sixty seconds of bread | Film | A commercial without words.
      Identity for a repair café | Branding | A logo that anybody can draw.
      Archive of chairs | Web | 1,900 chairs, one search field.
      Hands | Photography | Commissioned by the weavers' guild.
      Map of night buses | Illustration | Owls mark the stops.
      Reading room | Architecture | Acoustic wood and a very long table.
      How a bridge sings | Film | Documentary about wind and cables.
      Packaging for tea | Branding | No glue, no foil.
      Learning portal for welders | Web | Short films, large buttons, gloves on.
    `,
  },
  {
    name: 'Skill',
    synonyms: [
      'work experience',
      'experience entry',
      'skill showcase',
      'ability',
      'competence',
      'qualification',
      'education entry',
      'career step',
    ],
    description: 'Something a person can do, and how well.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      choice('area', 'Area', ['Design', 'Engineering', 'Languages', 'Business', 'Craft']),
      choice('level', 'Level', ['Basic', 'Good', 'Very good', 'Expert']),
      integer('years', 'Years', { minimum: 0 }),
      longText('proof', 'Shown by'),
    ],
    generate: {
      level: inTurn('Very good, Expert, Good, Basic, Very good'),
      years: between(1, 18),
      proof: pick([
        'Three shipped products.',
        'A certificate and eight years of practice.',
        'Daily use in the workshop.',
        'Two published articles.',
        'Teaching it every second term.',
      ]),
    },
    rows: `
      name | area
      Typography | Design
      TypeScript | Engineering
      Portuguese | Languages
      Cost accounting | Business
      Bookbinding | Craft
      Interaction design | Design
      Relational databases | Engineering
      Sign language | Languages
      Negotiation | Business
      Soldering | Craft
      Photography | Design
      Accessibility testing | Engineering
      Japanese | Languages
      Project planning | Business
      Joinery | Craft
      Data visualisation | Design
      Automated tests | Engineering
      French | Languages
      Public speaking | Business
      Screen printing | Craft
    `,
  },
]);
