/**
 * `bench ratchet [--sequences N] [--browser | --each]`: sequences of five random change requests on twelve products. Each request that is understood
 * and possible is carried out, compiled with its migration, and the tables are led on. With `--browser` the product is tried out
 * after the fifth request, with `--each` after every one: `lost` counts scenarios that held before, were not given up by a
 * request's own words, and do not hold any more. p50 and p95: milliseconds to read, carry out and compile a request.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Blueprint } from '../../src/blueprint/schema.ts';
import { compile } from '../../src/compiler/compile.ts';
import type { FileTree } from '../../src/compiler/file-tree.ts';
import { formatSource } from '../../src/compiler/format-source.ts';
import { readTemplate } from '../../src/compiler/kinds/web/read-template.ts';
import { readSchema } from '../../src/compiler/migration/read-schema.ts';
import { withRequirements } from '../../src/compiler/samples/sample.ts';
import { samples } from '../../src/compiler/samples/samples.ts';
import { readConfiguration } from '../../src/ops/configuration.ts';
import { createLog } from '../../src/ops/log.ts';
import { applyChange } from '../../src/rules/change/apply-change.ts';
import { readChange } from '../../src/rules/change/read-change.ts';
import { renamesOf } from '../../src/rules/change/renames-of.ts';
import { workshopProduct } from '../../src/rules/fixtures/workshop-product.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { createDependencySets } from '../../src/sandbox/dependency-sets.ts';
import { probeIsolation } from '../../src/sandbox/probe-isolation.ts';
import { createRulesBrain } from '../../src/team/rules-brain.ts';
import { createBrowsers } from '../../src/verify/browser.ts';
import { findBrowser } from '../../src/verify/find-browser.ts';
import { createVerifier } from '../../src/verify/verify.ts';
import { machine, peakMemoryMB, percentile } from './measure.ts';
import { createRandom, randomWish, type Random } from './ratchet-wishes.ts';

const length = 5;
/** Draws for one request before the sequence is given up as too small a product. */
const mostDraws = 60;
const template = readTemplate();

interface Standing {
  blueprint: Blueprint;
  files: FileTree;
}

export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const number = (name: string, otherwise: number) =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  const sequences = number('--sequences', 60);
  const first = number('--from', 0);
  const isSeen = args.includes('--browser') || args.includes('--each');
  const products = await productsOf();
  const times: number[] = [];
  const tally = {
    carriedOut: 0,
    notUnderstood: 0,
    notPossible: 0,
    drift: 0,
    tried: 0,
    accepted: 0,
    givenUp: 0,
    lost: 0,
    missing: 0,
  };
  const faults: string[] = [];
  const eye = isSeen ? await openEye() : null;
  const accepted = new Map<string, Set<string>>();
  try {
    for (let index = first; index < first + sequences; index += 1) {
      const product = products[index % products.length];
      if (product === undefined) break;
      const random = createRandom(index + 1);
      let now: Standing = { blueprint: product, files: await compileAfter(product) };
      if (eye && !accepted.has(product.slug)) accepted.set(product.slug, (await eye.see(now)).passed);
      const kept = new Set(accepted.get(product.slug));
      const said: string[] = [];
      for (let turn = 0; turn < length; turn += 1) {
        const drawn = await change(now, `change-${turn + 2}`, random, tally, times);
        if (drawn === null) break;
        said.push(drawn.text);
        now = drawn;
        for (const id of drawn.givenUp) kept.delete(id);
        tally.givenUp += drawn.givenUp.length;
        if (drawn.drift !== null) {
          tally.drift += 1;
          faults.push(`${product.slug}: after ${said.join('; ')}: ${drawn.drift}`);
        }
        if (!eye || (!args.includes('--each') && turn < length - 1)) continue;
        const { passed, all, log } = await eye.see(now);
        const lost = [...kept].filter((id) => !passed.has(id));
        const missing = all.filter((id) => !passed.has(id) && !kept.has(id));
        tally.tried += 1;
        tally.accepted += kept.size;
        tally.lost += lost.length;
        tally.missing += missing.length;
        for (const id of passed) kept.add(id);
        for (const id of lost) kept.delete(id);
        if (lost.length + missing.length > 0)
          faults.push(
            `${product.slug}: after ${said.join('; ')}: lost ${lost.join(', ')}; missing ${missing.join(', ')} ${log}`,
          );
      }
      console.error(`${index + 1}: ${product.slug}: ${said.join('; ')}`, JSON.stringify(tally));
    }
  } finally {
    await eye?.close();
  }
  for (const fault of faults) console.error(fault);
  return {
    n: sequences,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    peakMemoryMB: peakMemoryMB(),
    products: products.length,
    ...tally,
    machine,
  };
}

async function productsOf(): Promise<Blueprint[]> {
  const brain = createRulesBrain();
  const own = await brain.read(
    'A club site with events, members and announcements. Members can sign up for events and search announcements.',
  );
  if (!own.ok) throw new Error('the concept of the bench is not understood');
  return [...samples, withRequirements(workshopProduct), await brain.design(own.reading)];
}

interface Changed extends Standing {
  text: string;
  /** Scenarios that the request itself ends, in its own effect. */
  givenUp: string[];
  /** Where the tables that the migrations lead to differ from those of a new product. */
  drift: string | null;
}

/** Draws until a request is understood and possible. */
async function change(
  now: Standing,
  id: string,
  random: Random,
  tally: { carriedOut: number; notUnderstood: number; notPossible: number },
  times: number[],
): Promise<Changed | null> {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const text = randomWish(now.blueprint, random);
    if (text === null) continue;
    const start = performance.now();
    const reading = readChange(text, now.blueprint);
    if (reading.kind === 'unclear') {
      tally.notUnderstood += 1;
      continue;
    }
    const outcome = applyChange(now.blueprint, reading.operations, { id, text });
    if (!outcome.ok) {
      tally.notPossible += 1;
      continue;
    }
    const files = await compileAfter(outcome.blueprint, {
      blueprint: now.blueprint,
      migrations: migrationsOf(now.files),
      others: [],
      name: `version-${id.slice('change-'.length)}`,
      renamed: renamesOf(now.blueprint, reading.operations),
    });
    times.push(performance.now() - start);
    tally.carriedOut += 1;
    const drift = driftOf(files, await compileAfter(outcome.blueprint));
    const givenUp = outcome.effect.obsolete.map(({ scenario }) => scenario);
    return { text, blueprint: outcome.blueprint, files, givenUp, drift };
  }
  return null;
}

type Previous = Parameters<typeof compile>[1]['previous'];

const compileAfter = (blueprint: Blueprint, previous?: Previous): Promise<FileTree> =>
  compile(blueprint, { template, format: formatSource, ...(previous === undefined ? {} : { previous }) });

const migrationsOf = (files: FileTree) => new Map([...files].filter(([path]) => path.startsWith('migrations/')));

function driftOf(files: FileTree, fresh: FileTree): string | null {
  const columns = (tree: FileTree) => {
    const { tables } = readSchema([...migrationsOf(tree).values()]);
    return [...tables.values()]
      .map(
        (table) =>
          `${table.name}(${table.columns
            .map(({ name }) => name)
            .toSorted()
            .join(', ')})`,
      )
      .toSorted();
  };
  const [led, made] = [columns(files), columns(fresh)];
  const odd = [...led.filter((one) => !made.includes(one)), ...made.filter((one) => !led.includes(one))];
  return odd.length === 0 ? null : odd.join(' | ');
}

/** Tries products out in a browser, one after another. */
async function openEye() {
  const configuration = readConfiguration();
  const { cacheDirectory } = configuration;
  const log = createLog({ level: 'error' });
  const folder = await mkdtemp(join(tmpdir(), 'toronto-ratchet-'));
  const { level } = await probeIsolation({ allowNone: configuration.allowNoIsolation });
  if (level === null) throw new Error('Products cannot be tried out here: run "npm run doctor".');
  const executable = findBrowser({ preferred: configuration.browserPath ?? undefined, cacheDirectory });
  const browsers = createBrowsers({ executable, log });
  const sets = createDependencySets({ cacheDirectory, log });
  const verifier = createVerifier({
    sandbox: createSandbox({ level, stateDirectory: join(folder, 'sandbox'), log }),
    browsers,
    log,
  });
  let count = 0;
  return {
    async see({ blueprint, files }: Standing) {
      count += 1;
      const workspace = join(folder, `product-${count}`);
      for (const [path, content] of files) {
        await mkdir(dirname(join(workspace, path)), { recursive: true });
        await writeFile(join(workspace, path), content);
      }
      const dependencies = await sets.prepare({
        packageJson: files.get('package.json') ?? '',
        lockfile: files.get('package-lock.json') ?? '',
      });
      const look = () =>
        verifier.verify({
          workspace,
          dependencies,
          blueprint,
          evidenceDirectory: join(folder, 'evidence'),
          signal: new AbortController().signal,
        });
      let seen = await look();
      // As in a run: only what fails twice is held against the product.
      if (!seen.passed) seen = await look();
      await rm(workspace, { recursive: true, force: true });
      const failed = seen.checks.filter((check) => !check.passed);
      return {
        passed: new Set(seen.scenarios.filter(({ passed }) => passed).map(({ scenario }) => scenario)),
        all: seen.scenarios.map(({ scenario }) => scenario),
        log: [
          ...failed.map((check) => `${check.check}: ${check.summary} ${check.log.slice(0, 300)}`),
          ...seen.scenarios.filter(({ passed }) => !passed).map((one) => `${one.scenario}: ${one.failure}`),
        ].join(' / '),
      };
    },
    async close() {
      await browsers.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
