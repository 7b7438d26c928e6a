/** The product's HTTP edge answers as it should: to people, to programs, and to those who mean no good. */
import { recordSegments } from '../../blueprint/record-segments.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import { ask, type Answer, type Question } from '../ask.ts';
import { count, type Check } from './check.ts';

type Ask = (question: Omit<Question, 'signal'>) => Promise<Answer>;
/** Null when it holds, else what was seen. */
type Probe = { name: string; look: (ask: Ask) => Promise<string | null> };

const script = '<script>alert(1)</script>';
const page = { accept: 'text/html' };
const json = { 'content-type': 'application/json' };

export const http: Check = {
  name: 'http',
  needs: ['start'],
  seconds: 30,
  run: async ({ blueprint, stages, signal }) => {
    const lines = await stages.use(signal, (stage) => {
      const askProduct: Ask = (question) => ask(stage, { ...question, signal });
      return Promise.all(
        probesOf(blueprint).map(async ({ name, look }) => {
          const seen = await look(askProduct).catch((error: unknown) => {
            signal.throwIfAborted();
            return `no answer (${error instanceof Error ? error.message : String(error)})`;
          });
          return { name, seen };
        }),
      );
    });
    const failed = lines.filter(({ seen }) => seen !== null);
    return {
      passed: failed.length === 0,
      summary:
        failed.length === 0
          ? `${count(lines.length, 'request probe')} passed`
          : `${failed.length} of ${count(lines.length, 'request probe')} failed: ${failed[0]?.name}, saw ${failed[0]?.seen}`,
      log: lines
        .map(({ name, seen }) => (seen === null ? `ok      ${name}` : `failed  ${name}: saw ${seen}`))
        .join('\n'),
    };
  },
};

function probesOf(blueprint: Blueprint): Probe[] {
  const segments = recordSegments(blueprint.entities);
  const lists = blueprint.features.flatMap((feature) => (feature.kind === 'catalogue' ? [feature] : []));
  const created = blueprint.features.flatMap((feature) => (feature.kind === 'create' ? [feature.entity] : []));
  const apiOf = (entity: string): string => `/api/${segments.get(entity) ?? ''}`;
  const creatable = lists.filter(({ entity }) => created.includes(entity)).map(({ entity }) => apiOf(entity));
  return [
    { name: 'the home page opens', look: async (get) => expectStatus(await get({ path: '/', headers: page }), 200) },
    {
      name: '/api/health says ok',
      look: async (get) => {
        const answer = await get({ path: '/api/health' });
        return answer.status === 200 && answer.body.includes('"ok"') ? null : shown(answer);
      },
    },
    {
      name: 'an unknown address of the API is 404 in JSON',
      look: async (get) => expectJson(await get({ path: '/api/no-such-thing' }), 404),
    },
    {
      name: 'an unknown page falls back to the application',
      look: async (get) => {
        const answer = await get({ path: '/no-such-page', headers: page });
        return [200, 404].includes(answer.status) && isHtml(answer) ? null : shown(answer);
      },
    },
    { name: 'security headers are set', look: async (get) => missingHeaders(await get({ path: '/', headers: page })) },
    { name: 'every file that the home page names is there', look: missingAssets },
    ...lists.map(({ path, entity }) => ({
      name: `${path} does not hand script text back as HTML`,
      look: async (get: Ask) =>
        reflected([
          await get({ path: `${path}?q=${encodeURIComponent(script)}`, headers: page }),
          await get({ path: `${apiOf(entity)}?q=${encodeURIComponent(script)}` }),
        ]),
    })),
    ...creatable.flatMap((path) => [
      {
        name: `${path} refuses malformed JSON`,
        look: async (get: Ask) => expectRefusal(await get({ method: 'POST', path, headers: json, body: '{"broken' })),
      },
      {
        name: `${path} refuses values of the wrong kind`,
        look: async (get: Ask) => expectRefusal(await get({ method: 'POST', path, headers: json, body: '[[]]' })),
      },
    ]),
    {
      name: 'files outside the built pages are not served',
      look: async (get) => {
        const answers = await Promise.all(
          ['/../package.json', '/..%2f..%2fpackage.json', '/server/start.ts', '/data/app.db', '/.env'].map((path) =>
            get({ path }),
          ),
        );
        const leak = answers.find((answer) => /"dependencies"|SQLite format|from 'node:|DATA_DIR=/.test(answer.body));
        return leak ? shown(leak) : null;
      },
    },
  ];
}

async function missingAssets(get: Ask): Promise<string | null> {
  const home = await get({ path: '/', headers: page });
  const named = [...home.body.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  for (const address of new Set(named)) {
    if (address.startsWith('data:')) continue;
    if (/^(https?:)?\/\//.test(address)) return `${address}, which is outside the product`;
    const answer = await get({ path: new URL(address, 'http://product/').pathname });
    if (answer.status !== 200) return `${address} answered ${answer.status}`;
    if (isHtml(answer)) return `${address} answered with a page instead of the file`;
  }
  return null;
}

function missingHeaders({ headers }: Answer): string | null {
  const missing = ['content-security-policy', 'x-content-type-options', 'referrer-policy'].filter(
    (name) => !headers[name],
  );
  if (missing.length > 0) return `no ${missing.join(', no ')}`;
  return headers['content-security-policy']?.includes("default-src 'self'")
    ? null
    : 'a content security policy that lets anything in';
}

function reflected(answers: readonly Answer[]): string | null {
  const bad = answers.find((answer) => answer.status >= 500 || (isHtml(answer) && answer.body.includes(script)));
  return bad ? shown(bad) : null;
}

function expectStatus(answer: Answer, status: number): string | null {
  return answer.status === status ? null : shown(answer);
}

function expectJson(answer: Answer, status: number): string | null {
  return answer.status === status && (answer.headers['content-type'] ?? '').includes('json') ? null : shown(answer);
}

/** A 404 would mean that the address was never asked, which proves nothing. */
function expectRefusal(answer: Answer): string | null {
  return answer.status >= 400 && answer.status < 500 && answer.status !== 404 ? null : shown(answer);
}

function isHtml({ headers }: Answer): boolean {
  return (headers['content-type'] ?? '').includes('text/html');
}

function shown({ status, headers, body }: Answer): string {
  return `${status} ${headers['content-type'] ?? 'without a type'} '${body.replaceAll(/\s+/g, ' ').slice(0, 120)}'`;
}
