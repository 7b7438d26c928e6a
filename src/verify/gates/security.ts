/** Nobody gets at what is not theirs, and nothing that is typed is ever run. Probed over HTTP, on a copy in its seed state. */
import { recordSegments } from '../../blueprint/record-segments.ts';
import type { Blueprint, Entity } from '../../blueprint/schema.ts';
import type { Answer } from '../ask.ts';
import { atLeast, atMost, type Gate, type GateSurroundings } from './gate.ts';

type Ask = GateSurroundings['ask'];

const headers = ['content-security-policy', 'x-content-type-options', 'referrer-policy'];
const injections = ["' OR 1=1; --", '"; DROP TABLE user; --', '<script>alert(1)</script>'];
const json = { 'content-type': 'application/json' };
/** Seed records that a stranger tries to take. */
const triedRecords = 3;

export const security: Gate = {
  name: 'security',
  role: 'Security Engineer',
  required: true,
  async measure({ ask, blueprint }) {
    const home = await ask({ path: '/', headers: { accept: 'text/html' } });
    const missing = headers.filter((name) => !home.headers[name]);
    const hasAccounts = blueprint.features.some(({ kind }) => kind === 'account');
    const [first, second] = hasAccounts ? [await register(ask, 1), await register(ask, 2)] : [];
    const none = { tried: 0, let: [] };
    const others = first && second ? { nobody: await signOut(ask, first.cookie), stranger: second.cookie } : undefined;
    // Read first: what is let through below changes and deletes.
    const readings = others ? await peep(ask, blueprint, others) : none;
    const trespasses = others ? await trespass(ask, blueprint, others) : none;
    const injected = await inject(ask, blueprint, second?.cookie ?? '');
    return {
      measures: [
        atMost('missing security headers', missing.length),
        atLeast('inputs tried with injection strings', injected.tried, blueprint.entities.length > 0 ? 1 : 0),
        atMost('injection strings that did harm', injected.harmed.length),
        ...(second === undefined
          ? []
          : [
              atMost('weak flags of the session cookie', second.weak.length),
              atMost("writes to other people's records that were let through", trespasses.let.length),
              atMost("readings of other people's private records that were let through", readings.let.length),
            ]),
      ],
      log: [
        ...missing.map((name) => `no header ${name}`),
        ...injected.harmed,
        ...(second?.weak ?? []).map((flag) => `the session cookie is not ${flag}`),
        ...trespasses.let,
        ...readings.let,
        ...(hasAccounts
          ? [`${trespasses.tried} writes and ${readings.tried} readings tried, signed out and as another person`]
          : ['no accounts']),
      ],
    };
  },
};

/** The first to register may become the administrator, so whoever is to be nobody special comes second. */
async function register(ask: Ask, number: number): Promise<{ cookie: string; weak: string[] }> {
  const password = 'a-long-password-1';
  const answer = await ask({
    method: 'POST',
    path: '/api/account/register',
    headers: json,
    body: JSON.stringify({
      name: `Stranger ${number}`,
      email: `stranger-${number}@example.com`,
      password,
      repeatedPassword: password,
    }),
  });
  const set = answer.headers['set-cookie'];
  if (answer.status !== 201 || set === undefined)
    throw new Error(`Nobody could register: ${answer.status} ${answer.body.slice(0, 200)}`);
  const weak = ['HttpOnly', 'SameSite'].filter((flag) => !set.toLowerCase().includes(flag.toLowerCase()));
  return { cookie: set.split(';')[0] ?? '', weak };
}

/** A visitor who has never signed in may look around as the demo user, who owns records; who has signed out is nobody. */
async function signOut(ask: Ask, cookie: string): Promise<string> {
  const answer = await ask({ method: 'POST', path: '/api/account/sign-out', headers: { cookie } });
  return answer.headers['set-cookie']?.split(';')[0] ?? '';
}

interface Others {
  /** Cookies of who has signed out and of who is somebody else. */
  nobody: string;
  stranger: string;
}

/** What belongs to somebody is written to by somebody else, and by nobody at all. */
async function trespass(ask: Ask, blueprint: Blueprint, others: Others): Promise<{ tried: number; let: string[] }> {
  const segments = recordSegments(blueprint.entities);
  const seen: { what: string; answer: Answer }[] = [];
  const attempt = async (method: 'PUT' | 'DELETE', path: string, cookie: string, body: string) => {
    const answer = await ask({ method, path, headers: { ...json, cookie }, body });
    seen.push({ what: `${method} ${path} ${cookie === others.stranger ? 'as another person' : 'signed out'}`, answer });
  };
  for (const entity of blueprint.entities.filter(({ owned }) => owned)) {
    const path = `/api/${segments.get(entity.name) ?? ''}`;
    for (let id = 1; id <= triedRecords; id += 1) {
      // Sent back as it was read where it can be read, so that nothing but the permission can be wrong with it.
      const record = await ask({ path: `${path}/${id}`, headers: { cookie: others.stranger } });
      const body = record.status === 200 ? record.body : JSON.stringify(filled(entity, 'anything'));
      for (const cookie of strangersTo(blueprint, entity.name, 'edit', others))
        await attempt('PUT', `${path}/${id}`, cookie, body);
      for (const cookie of strangersTo(blueprint, entity.name, 'delete', others))
        await attempt('DELETE', `${path}/${id}`, cookie, '');
    }
  }
  return {
    tried: seen.length,
    let: seen
      .filter(({ answer }) => answer.status < 300)
      .map(({ what, answer }) => `${what} was answered with ${answer.status}`),
  };
}

/** What is only for its owner and for those who look after it is asked for by somebody else, and by nobody at all. */
async function peep(ask: Ask, blueprint: Blueprint, others: Others): Promise<{ tried: number; let: string[] }> {
  const segments = recordSegments(blueprint.entities);
  const listed = new Set(blueprint.features.flatMap((one) => (one.kind === 'catalogue' ? [one.entity] : [])));
  const seen: { what: string; answer: Answer }[] = [];
  for (const { name } of blueprint.entities.filter(({ name: own, owned }) => owned && !listed.has(own))) {
    const path = `/api/${segments.get(name) ?? ''}`;
    const ids = Array.from({ length: triedRecords }, (_, index) => `${path}/${index + 1}`);
    for (const cookie of [others.nobody, ...(isLetIn(blueprint, name) ? [] : [others.stranger])])
      for (const place of [path, `${path}/board`, `${path}/export.csv`, ...ids]) {
        // What somebody has of their own may be answered: a stranger has nothing yet.
        const answer = await ask({ path: place, headers: { cookie } });
        const isEmpty = holdsNothing(answer.body, place);
        const who = cookie === others.stranger ? 'as another person' : 'signed out';
        seen.push({ what: `GET ${place} ${who}`, answer: isEmpty ? { ...answer, status: 404 } : answer });
      }
  }
  return {
    tried: seen.length,
    let: seen
      .filter(({ answer }) => answer.status < 300)
      .map(({ what, answer }) => `${what} was answered with ${answer.status}`),
  };
}

/** A list without entries. */
const holdsNothing = (body: string, place: string): boolean =>
  place.endsWith('.csv') ? body.trim().split('\n').length <= 1 : /^(\[\]|\{"items":\[\],.*)$/.test(body.trim());

/** Who registers can be one of those who look after the records. */
function isLetIn({ features }: Blueprint, entity: string): boolean {
  const account = features.find((feature) => feature.kind === 'account');
  const [first] = account?.roles ?? [];
  const newcomer = account?.openRoles ?? (first === undefined ? [] : [first]);
  return features.some(
    (feature) =>
      feature.kind === 'caseload' && feature.entity === entity && feature.roles.some((role) => newcomer.includes(role)),
  );
}

/** Who may not: nobody signed in, and where only owners may, another person; a product may let everybody write. */
function strangersTo({ features }: Blueprint, entity: string, kind: 'edit' | 'delete', others: Others): string[] {
  const by = features.flatMap((feature) => (feature.kind === kind && feature.entity === entity ? [feature.by] : []));
  if (by.includes('anyone')) return [];
  return by.every((audience) => audience === 'owner') ? [others.nobody, others.stranger] : [others.nobody];
}

async function inject(ask: Ask, blueprint: Blueprint, cookie: string): Promise<{ tried: number; harmed: string[] }> {
  const segments = recordSegments(blueprint.entities);
  const created = new Set(blueprint.features.flatMap((one) => (one.kind === 'create' ? [one.entity] : [])));
  const harmed: string[] = [];
  let tried = 0;
  for (const entity of blueprint.entities) {
    const path = `/api/${segments.get(entity.name) ?? ''}`;
    for (const injection of injections) {
      const answers = [
        await ask({ path: `${path}?q=${encodeURIComponent(injection)}`, headers: { cookie } }),
        await ask({ path: `${path}/${encodeURIComponent(injection)}`, headers: { cookie } }),
        ...(created.has(entity.name)
          ? [
              await ask({
                method: 'POST',
                path,
                headers: { ...json, cookie },
                body: JSON.stringify(filled(entity, injection)),
              }),
            ]
          : []),
      ];
      tried += answers.length;
      for (const answer of answers)
        if (isHarmed(answer)) harmed.push(`${path} with ${injection}: ${answer.status} ${answer.body.slice(0, 120)}`);
    }
  }
  return { tried, harmed };
}

function filled({ fields }: Entity, value: string): Record<string, string> {
  return Object.fromEntries(fields.map(({ name }) => [name, value]));
}

/** The server failed, the database's own words came back, or the script did as HTML. */
function isHarmed({ status, headers: answered, body }: Answer): boolean {
  const isHtml = (answered['content-type'] ?? '').includes('text/html');
  return (
    status >= 500 ||
    /SQLITE_|near ".*": syntax error|unrecognized token/.test(body) ||
    (isHtml && body.includes('<script>alert(1)'))
  );
}
