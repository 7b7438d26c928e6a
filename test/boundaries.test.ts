/** Keeps the direction of imports and the house rules that a compiler cannot see. There is no list of exceptions. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What each module of src/ may import besides itself and src/errors.ts. `ops/log.ts` is a type that is passed in. */
const mayImport: Record<string, readonly string[]> = {
  errors: [],
  blueprint: [],
  contract: ['blueprint'],
  compiler: ['blueprint'],
  rules: ['blueprint', 'compiler', 'contract'],
  ops: [],
  models: [],
  agent: ['models'],
  sandbox: [],
  verify: ['sandbox', 'blueprint', 'contract'],
  preview: ['sandbox'],
  repository: ['contract'],
  team: ['rules', 'blueprint', 'compiler', 'verify', 'contract', 'repository', 'sandbox', 'models', 'agent'],
  storage: ['contract'],
  jobs: ['team', 'storage'],
  server: ['contract', 'storage', 'jobs', 'preview'],
  web: ['contract', 'blueprint'],
  cli: ['*'],
  app: ['*'],
};

interface SourceFile {
  path: string;
  text: string;
  imports: readonly string[];
}

const isProductTemplate = (path: string) => /compiler\/kinds\/[^/]+\/template\//.test(path);

function readSources(): SourceFile[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !isProductTemplate(path))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** Relative imports only, resolved against the repository root; text inside template literals does not start a line with `import`. */
function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)\s[^;'"`]*?from\s+'(\.[^']+)';?$|^import\s+'(\.[^']+)';?$|import\('(\.[^']+)'\)/gm,
  );
  return [...found]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((specifier) =>
      normalize(join(dirname(path), specifier))
        .split(sep)
        .join('/'),
    )
    .filter((target) => target.startsWith('src/'));
}

const moduleOf = (path: string) => (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || /\/fixtures?\//.test(path);
const sources = readSources();
/** The template is a product's own code, but what the compiler takes from it has to be there. */
const paths = new Set(globSync('src/**/*.{ts,tsx}', { cwd: root }).map((path) => path.split(sep).join('/')));

test('imports point one way between modules', () => {
  const wrong: string[] = [];
  for (const { path, imports } of sources) {
    if (isTest(path)) continue;
    const from = moduleOf(path);
    const allowed = mayImport[from];
    assert.ok(allowed, `src/${from} is not in the map of modules; add it with what it may import`);
    for (const target of imports) {
      const to = moduleOf(target);
      const fine =
        to === from || to === 'errors' || target === 'src/ops/log.ts' || allowed.includes('*') || allowed.includes(to);
      if (!fine) wrong.push(`${path} imports ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('every relative import names a file that exists, with its ending', () => {
  const missing = sources
    .filter((source) => !isTest(source.path))
    .flatMap((source) =>
      source.imports
        .filter((target) => /\.tsx?$/.test(target) && !paths.has(target))
        .map((target) => `${source.path} -> ${target}`),
    );
  assert.deepEqual(missing, []);
});

test('there are no import cycles', () => {
  const edges = new Map(sources.map((source) => [source.path, source.imports.filter((target) => paths.has(target))]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    assert.ok(!trail.includes(path), `import cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`);
    if (done.has(path)) return;
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
});

test('only configuration reads the environment', () => {
  const readers = sources
    .filter(({ path }) => !isTest(path) && path !== 'src/ops/configuration.ts' && !path.startsWith('src/compiler/'))
    .filter(({ text }) => /process\.env\b(?!\.NODE_ENV)/.test(text))
    .map(({ path }) => path);
  assert.deepEqual(readers, []);
});

test('the compiler and the blueprint do no input or output, but for reading the template once', () => {
  const doers = sources
    .filter(
      ({ path }) => /^src\/(compiler|blueprint)\//.test(path) && !isTest(path) && !path.endsWith('/read-template.ts'),
    )
    .filter(({ text }) => /^import .*'node:(fs|net|http|child_process|worker_threads)/m.test(text))
    .map(({ path }) => path);
  assert.deepEqual(doers, []);
});

test('no file outgrows a reader and none is named for nothing', () => {
  const long = sources
    .filter(({ path, text }) => !isTest(path) && text.split('\n').length > 500)
    .map(({ path }) => path);
  const vague = sources
    .filter(({ path }) => /\/(utils?|helpers?|misc|common|managers?)(\.tsx?|\/)/.test(path))
    .map(({ path }) => path);
  assert.deepEqual({ long, vague }, { long: [], vague: [] });
});

test('there are no default exports and no files that only re-export', () => {
  const wrong = sources
    .filter(({ path }) => !path.endsWith('vite.config.ts'))
    .filter(({ text }) => /^export default\b/m.test(text) || /^export \* from/m.test(text))
    .map(({ path }) => path);
  assert.deepEqual(wrong, []);
});

test('the boundary check itself notices a forbidden import', () => {
  const imports = importsOf('src/blueprint/made-up.ts', "import { openStorage } from '../storage/open-storage.ts';\n");
  assert.deepEqual(imports, ['src/storage/open-storage.ts']);
  assert.ok(!mayImport['blueprint']?.includes(moduleOf(imports[0] ?? '')));
});
