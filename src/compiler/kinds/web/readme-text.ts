import { inSentence } from '../../print/words.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';

/** README.md: what the product is, how it is run, checked, changed and put on a server. */
export function readmeText(model: ProductModel): string {
  return [
    `# ${model.name}\n\n${model.tagline}`,
    abilities(model),
    `## Run it

Needs npm and a network connection for the first command. Node.js 24 comes with the packages; any Node.js from 20 on can start it.

\`\`\`
npm install
npm start
\`\`\`

Then open http://localhost:3000. The database is created and filled with its first records on the first start.`,
    demoAccount(model),
    `## Commands

| Command | What it does |
|---|---|
| \`npm start\` | builds the pages and starts the server |
| \`npm run dev\` | starts both with live reload, pages on http://localhost:5173 |
| \`npm run typecheck\` | checks all types |
| \`npm test\` | tests the API over HTTP, each file with a database of its own in memory |
| \`npm run build\` | builds the pages into \`dist/\` |
| \`npm run test:browser\` | runs the acceptance scenarios of \`tests/scenarios/\` in a browser (once: \`npx playwright install chromium\`) |`,
    environment(model),
    layout(model),
    `## Put it on a server

\`\`\`
docker build -t ${model.slug} .
docker run -p 3000:3000 -v ${model.slug}-data:/data ${model.account ? '-e DEMO_USER=off ' : ''}${model.slug}
\`\`\`

Everything lives in one SQLite file, \`app.db\` in the data folder: a copy of that folder, made while the server is stopped, is a backup. Put a proxy
with HTTPS in front. \`GET /api/health\` answers while the server is well; SIGTERM lets it finish what it is doing.

## Licence

MIT, see [LICENSE](LICENSE). It is yours to replace.
`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function abilities(model: ProductModel): string {
  const lines = model.entities.filter((entity) => entity.catalogue ?? entity.mine).map(abilityOf);
  for (const dashboard of model.dashboards)
    lines.push(`- **${dashboard.title}** (\`${dashboard.path}\`): figures and charts computed from the records`);
  if (model.account) lines.push('- **Accounts**: register, sign in and out, profile, change of password');
  for (const page of model.staticPages) lines.push(`- **${page.title}** (\`${page.path}\`)`);
  return lines.length > 0 ? `## What it does\n\n${lines.join('\n')}` : '';
}

function abilityOf(entity: EntityModel): string {
  const verbs = [
    'browse',
    entity.search && 'search',
    entity.filter && 'filter',
    entity.sort && 'sort',
    entity.create && 'add',
    entity.edit && 'edit',
    entity.delete && 'delete',
  ].filter((verb) => typeof verb === 'string');
  const last = verbs.pop() ?? '';
  const label = entity.isPrivate ? (entity.mine?.title ?? entity.pluralLabel) : entity.pluralLabel;
  return `- **${label}** (\`${entity.path}\`): ${verbs.length > 0 ? `${verbs.join(', ')} and ${last}` : last}`;
}

function demoAccount(model: ProductModel): string {
  if (!model.account) return '';
  const { name, email } = model.account.demoUser;
  const first = model.account.roles?.includes(administrator)
    ? ' The first person who registers becomes the administrator, and the registration page says so.'
    : '';
  return `## Demo account

A first-time visitor looks around as ${name}. To sign in as that person: \`${email}\`, password \`demo-password\`. Set \`DEMO_USER=off\` before real people use
the product; nobody can then sign in with these credentials.${first}`;
}

function environment(model: ProductModel): string {
  const rows = [
    '| `PORT` | `3000` | where the server listens |',
    '| `HOST` | `0.0.0.0` | on which address |',
    '| `DATA_DIR` | `./data` | folder of the database |',
    model.account && '| `PASSWORD_COST` | `15` | how hard stored passwords are to guess: each step doubles the work |',
    model.account && '| `DEMO_USER` | `on` | `off` switches the demo user off |',
    '| `FRAME_ANCESTORS` | | sites that may show the product in a frame |',
    model.account && '| `EMBED` | `off` | `on` keeps cookies working inside such a frame |',
  ].filter((row) => typeof row === 'string');
  return `## Settings\n\nFrom the environment or a file \`.env\` (see \`.env.example\`).\n\n| Name | Default | Meaning |\n|---|---|---|\n${rows.join('\n')}`;
}

function layout(model: ProductModel): string {
  const [entity] = model.entities;
  const example = entity ? `, e.g. \`features/${entity.folder}/\` for ${inSentence(entity.pluralLabel)}` : '';
  return `## Where things are

- \`features/\`: one folder for each part of the product${example}: what may be sent (\`schema.ts\`), SQL (\`table.ts\`), API (\`routes.ts\`), pages and tests
- \`server/\`: the HTTP server, the database, errors, security headers
- \`web/\`: what all pages share: frame, controls (\`ui/\`)${model.dashboards.length > 0 ? ', charts (`charts/`)' : ''}, colours (\`theme.css\`)
- \`migrations/\`: the tables; each file is applied once, in the order of the names
- \`tests/scenarios/\`: what the product promises, as a browser sees it`;
}
