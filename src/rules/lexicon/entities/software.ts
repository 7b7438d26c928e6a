/** Programs and how they are made. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  datetime,
  image,
  integer,
  longText,
  money,
  parent,
  required,
  text,
  title,
  url,
} from '../fields.ts';
import { between, days, daysAt, inTurn, person, phrase, pick } from '../generate.ts';

export const softwareEntities = defineEntities('technology', [
  {
    name: 'SoftwareProduct',
    label: 'Application',
    synonyms: [
      'software product',
      'software solution',
      'software service',
      'software',
      'program',
      'mobile app',
      'mobile application',
      'plug-in',
      'plugin entry',
      'tool entry',
      'software download',
      'ai tool',
      'app listing',
    ],
    description: 'A program with version and purpose.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('icon', 'Icon'),
      choice('category', 'Category', ['Productivity', 'Graphics', 'Development', 'Education', 'Security', 'Media']),
      text('version', 'Version'),
      money('price', 'Price'),
      date('releasedOn', 'Released on'),
      url('website', 'Website'),
      longText('description', 'Description'),
    ],
    generate: {
      version: (random) => `${random.between(1, 9)}.${random.between(0, 14)}.${random.between(0, 9)}`,
      price: pick([0, 0, 490, 1200, 2900, 4900]),
      releasedOn: days(-700, -3),
      icon: phrase('app icon {name}'),
    },
    rows: `
      name | category | description
      Ledgerline | Productivity | Plain-text accounts with a friendly face.
      Pixelmoss | Graphics | Draw tiles, export sprites.
      Branchwise | Development | Shows what a merge will really do.
      Kanji Steps | Education | Ten characters a day, with stories.
      Keyring | Security | Passwords that never leave the building.
      Waveroom | Media | Cut interviews by editing the transcript.
      Daybook | Productivity | One page per day and a good search.
      Contour | Graphics | Vector maps from open data.
      Testbench | Development | Runs only the tests that matter.
      Fraction Farm | Education | Sheep, fences and thirds.
      Tripwire Lite | Security | Tells you when a file changes that should not.
      Slow Radio | Media | Streams without an algorithm.
      Tablekeeper | Productivity | Seating plans for people with feelings.
      Swatchbook | Graphics | Palettes that pass contrast.
      Logpond | Development | Structured logs, calm queries.
      Star Cards | Education | The northern sky in sixty cards.
      Backpocket | Security | Encrypted backups to two places.
      Framewise | Media | Subtitles that keep time.
      Queue and A | Productivity | Questions in, answers out, nothing lost.
      Schema Garden | Development | Draw the tables, get the migrations.
    `,
  },
  {
    name: 'Bug',
    synonyms: ['defect', 'bug report', 'software issue', 'code issue', 'error report', 'test case', 'software bug'],
    description: 'Something that does not work as it should.',
    layout: 'table',
    publicCreate: true,
    owned: true,
    fields: [
      title(),
      text('component', 'Component'),
      choice('severity', 'Severity', ['Minor', 'Major', 'Critical']),
      choice('status', 'Status', ['Open', 'In progress', 'Fixed', 'Will not fix']),
      text('reporter', 'Reporter'),
      text('assignee', 'Assigned to'),
      date('reportedOn', 'Reported on'),
      longText('steps', 'Steps to see it'),
    ],
    parents: [parent('Project', 'project', 'Project'), parent('SoftwareProduct', 'software', 'Application')],
    generate: {
      status: inTurn('Open, In progress, Fixed, Open, Fixed, Will not fix'),
      reporter: person,
      assignee: person,
      reportedOn: days(-90, 0),
    },
    rows: `
      title | component | severity | steps
      Date picker opens off screen | Forms | Minor | Narrow window, last column, click the field.
      Total is rounded twice | Invoices | Major | Three lines of 0.335 each.
      Sign-out leaves the session alive | Accounts | Critical | Sign out, go back, reload.
      Search ignores accents | Search | Major | Look for "cafe", the café is missing.
      Chart legend overlaps | Dashboard | Minor | More than nine slices.
      Upload hangs at 99 per cent | Files | Major | A file of exactly 10 MB.
      Emoji cut in half | Messages | Minor | Title of sixty characters ending in a flag.
      Sort order lost on page two | Lists | Major | Sort by price, go to page two.
      Tab key skips the price | Forms | Minor | Keyboard only, product form.
      Reminder sent twice | Jobs | Major | Two workers, same minute.
      Empty file crashes the import | Import | Critical | Zero bytes, any name.
      Dark text on dark header | Theme | Minor | High contrast mode.
      Midnight bookings a day early | Calendar | Major | Time zone west of Greenwich.
      Cannot delete the last category | Categories | Minor | One left, press delete.
      Memory grows overnight | Server | Critical | Leave it running for ten hours.
      Wrong plural in the footer | Texts | Minor | Exactly one result.
      Filter reset by the back button | Lists | Major | Filter, open a record, go back.
      PDF without page numbers | Export | Minor | More than one page.
      Slow query on the start page | Database | Major | From 20,000 records on.
      Avatar of somebody else | Accounts | Critical | Two accounts with the same initials.
    `,
  },
  {
    name: 'Deployment',
    synonyms: [
      'release',
      'build',
      'rollout',
      'version',
      'update record',
      'software release',
      'automation project',
      'pipeline',
    ],
    description: 'A version that went to production.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('version', 'Version'),
      choice('environment', 'Environment', ['Test', 'Staging', 'Production']),
      choice('status', 'Status', ['Queued', 'Running', 'Succeeded', 'Failed', 'Rolled back']),
      datetime('startedAt', 'Started at'),
      integer('seconds', 'Duration', { unit: 's', minimum: 0 }),
      text('author', 'Author'),
    ],
    parents: [parent('Server', 'server', 'Server'), parent('Project', 'project', 'Project')],
    generate: {
      component: pick('booking page, payments service, search index, mail worker, admin console, image service'),
      version: (random, _values, position) => `2.${14 - Math.floor(position / 4)}.${random.between(0, 9)}`,
      name: (_random, values, position) =>
        `${String(values['component']).replace(/^./, (letter) => letter.toUpperCase())}, run ${418 - position}`,
      environment: inTurn('Production, Staging, Test'),
      status: inTurn('Succeeded, Succeeded, Failed, Succeeded, Rolled back, Succeeded, Running'),
      startedAt: daysAt(-30, 0, '09:12,10:48,13:31,15:07,17:52'),
      seconds: between(38, 640),
      author: person,
    },
  },
  {
    name: 'Template',
    synonyms: [
      'website template',
      'message template',
      'form template',
      'design template',
      'email template',
      'page template',
      'form design',
      'theme template',
      'ppt template',
      'component template',
    ],
    description: 'A pattern to begin from.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('preview', 'Preview'),
      choice('kind', 'Kind', ['Web page', 'Letter', 'Form', 'Slides', 'Spreadsheet']),
      text('author', 'Author'),
      integer('used', 'Times used', { minimum: 0 }),
      date('updatedOn', 'Updated on'),
      longText('description', 'Description'),
    ],
    owned: true,
    publicCreate: true,
    generate: { author: person, used: between(0, 840), updatedOn: days(-300, -1), preview: phrase('{kind} layout') },
    rows: `
      name | kind | description
      Clean one-pager | Web page | Headline, three points, one form.
      Friendly reminder | Letter | For invoices that were forgotten, not refused.
      Event registration | Form | Name, meal, access needs.
      Quarterly figures | Slides | Eight slides, one message each.
      Household budget | Spreadsheet | Twelve months, five categories.
      Portfolio grid | Web page | Large pictures, short captions.
      Job reference | Letter | Honest, warm, one page.
      Repair report | Form | What, where, since when, photo.
      Project kick-off | Slides | Goal, people, dates, risks.
      Shift planner | Spreadsheet | Four weeks, colours by team.
      Restaurant menu | Web page | Sections, allergens, opening hours.
      Thank-you note | Letter | Three sentences that do not sound copied.
      Feedback in five | Form | Five questions, two minutes.
      Course outline | Slides | Goals before content.
      Inventory list | Spreadsheet | Counts, minimum, order.
      Small shop | Web page | Six products and a story.
      Cancellation | Letter | Polite and final.
      Visitor sign-in | Form | For the desk at the entrance.
      Pitch in six minutes | Slides | Problem, proof, ask.
      Travel costs | Spreadsheet | Rates filled in.
    `,
  },
  {
    name: 'CodeSnippet',
    synonyms: [
      'snippet',
      'code',
      'source code',
      'code example',
      'script',
      'repository',
      'code file',
      'code block',
      'prompt',
      'command',
    ],
    description: 'A piece of code with its language.',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      choice('language', 'Language', ['TypeScript', 'Python', 'SQL', 'Shell', 'CSS']),
      required(longText('code', 'Code')),
      text('author', 'Author'),
      date('addedOn', 'Added on'),
      text('tags', 'Tags'),
    ],
    generate: {
      author: person,
      addedOn: days(-300, -1),
      tags: pick(['text', 'dates', 'lists', 'files', 'layout', 'performance']),
    },
    rows: `
      title | language | code
      Group by a key | TypeScript | const groups = Object.groupBy(items, (item) => item.kind);
      Read a file line by line | Python | with open(path) as lines: total = sum(1 for line in lines)
      Second highest value | SQL | SELECT DISTINCT price FROM products ORDER BY price DESC LIMIT 1 OFFSET 1;
      Largest files here | Shell | find . -type f -size +10M
      Centre anything | CSS | .box { display: grid; place-items: center; }
      Wait a moment | TypeScript | await new Promise((done) => setTimeout(done, 200));
      Flatten a list | Python | flat = [item for row in rows for item in row]
      Rows without a partner | SQL | SELECT a.id FROM a LEFT JOIN b ON b.a_id = a.id WHERE b.id IS NULL;
      Rename all extensions | Shell | for file in *.jpeg; do mv "$file" "$(basename "$file" .jpeg).jpg"; done
      Fluid type size | CSS | h1 { font-size: clamp(1.8rem, 4vw, 3rem); }
      Unique values | TypeScript | const unique = [...new Set(values)];
      Count words | Python | counts = Counter(text.lower().split())
      Running total | SQL | SELECT day, SUM(amount) OVER (ORDER BY day) AS total FROM sales;
      Watch disk space | Shell | df -h /
      Dark mode switch | CSS | @media (prefers-color-scheme: dark) { body { background: #15181a; } }
      Clamp a number | TypeScript | const clamp = (low, value, high) => Math.max(low, Math.min(high, value));
      Dates between two days | Python | days = [start + timedelta(n) for n in range((end - start).days)]
      Duplicate addresses | SQL | SELECT email FROM users GROUP BY email HAVING COUNT(*) > 1;
      Serve this folder | Shell | python3 -m http.server 8000
      Respect reduced motion | CSS | @media (prefers-reduced-motion: reduce) { * { animation: none; } }
    `,
  },
]);
