/** The product's own tests notice mistakes: small faults are seeded into a copy of its handlers and queries, one at a time. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { atLeast, type Gate, type GateSurroundings } from './gate.ts';

/** Share of the seeded faults that the tests have to notice. */
const leastPercent = 80;
const mostFaults = 6;
const copies = 2;

interface Fault {
  /** Of the feature whose tests have to notice it. */
  folder: string;
  file: string;
  line: number;
  from: string;
  to: string;
}

/** What slips a tired hand: a refusal that is forgotten, a condition the wrong way round, a query for the others. */
const slips: readonly { in: RegExp; from: RegExp; to: string }[] = [
  { in: /routes\.ts$/, from: /\bif \(!(\w+)\) throw\b/, to: 'if ($1) throw' },
  { in: /table\.ts$/, from: /\bWHERE (\w+\.)?id = \?/, to: 'WHERE $1id <> ?' },
  { in: /routes\.ts$/, from: /^(\s+)requireUser\(context\);$/m, to: '$1void 0;' },
  { in: /routes\.ts$/, from: /, 201\)/, to: ', 200)' },
  { in: /routes\.ts$/, from: /\bthrow (notFound|forbidden|new HttpError)\b/, to: 'void $1' },
  { in: /table\.ts$/, from: /\bINSERT INTO\b/, to: 'INSERT OR IGNORE INTO no_such_' },
];

export const faults: Gate = {
  name: 'faults',
  role: 'QA Specialist',
  required: false,
  obstacle: ({ checks }) =>
    checks.some(({ check, passed }) => check === 'unit' && passed)
      ? null
      : "The product's own tests do not pass, so they cannot notice anything",
  async measure(surroundings) {
    const seeded = await choose(surroundings.workspace);
    const folder = await mkdtemp(join(tmpdir(), 'toronto-faults-'));
    const queue = [...seeded];
    const lines: string[] = [];
    let noticed = 0;
    try {
      await Promise.all(
        Array.from({ length: Math.min(copies, queue.length) }, async (_, index) => {
          const copy = join(folder, String(index));
          await cp(surroundings.workspace, copy, {
            recursive: true,
            filter: (path) => !['node_modules', 'dist', '.git', 'tests'].includes(basename(path)),
          });
          for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
            const isNoticed = await isNoticedIn(copy, fault, surroundings);
            noticed += Number(isNoticed);
            lines.push(
              `${isNoticed ? 'noticed' : 'MISSED'}  ${fault.file}:${fault.line}  ${fault.from} -> ${fault.to}`,
            );
          }
        }),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    if (seeded.length === 0) throw new Error('There is no handler or query with tests of its own to seed a fault into');
    return {
      measures: [
        atLeast(
          'seeded faults that the own tests notice',
          Math.floor((noticed / seeded.length) * 100),
          leastPercent,
          '%',
        ),
      ],
      log: lines.toSorted(),
    };
  },
};

async function isNoticedIn(copy: string, fault: Fault, { runTests, signal }: GateSurroundings): Promise<boolean> {
  const path = join(copy, fault.file);
  const sound = await readFile(path, 'utf8');
  const lines = sound.split('\n');
  lines[fault.line - 1] = (lines[fault.line - 1] ?? '').replace(fault.from, fault.to);
  await writeFile(path, lines.join('\n'));
  try {
    const { exitCode } = await runTests(copy, `${fault.folder}/*.test.ts`);
    signal.throwIfAborted();
    return exitCode !== 0;
  } finally {
    await writeFile(path, sound);
  }
}

/** At most six, spread over the features and the kinds of slips; the same for the same files. */
async function choose(workspace: string): Promise<Fault[]> {
  const features = await readdir(join(workspace, 'features'));
  const found: Fault[][] = [];
  for (const feature of features.toSorted()) {
    const folder = `features/${feature}`;
    const names = await readdir(join(workspace, folder));
    if (!names.some((name) => name.endsWith('.test.ts'))) continue;
    const own: Fault[] = [];
    for (const slip of slips)
      for (const name of names.filter((one) => slip.in.test(one))) {
        const lines = (await readFile(join(workspace, folder, name), 'utf8')).split('\n');
        const line = lines.findIndex((text) => slip.from.test(text));
        const [from] = slip.from.exec(lines[line] ?? '') ?? [];
        if (from !== undefined)
          own.push({ folder, file: `${folder}/${name}`, line: line + 1, from, to: from.replace(slip.from, slip.to) });
      }
    if (own.length > 0) found.push(own);
  }
  const chosen: Fault[] = [];
  // The first feature begins with the first kind of slip, the second with the second, and so on.
  for (let round = 0; chosen.length < mostFaults && found.some((own) => own.length > 0); round += 1)
    for (const [index, own] of found.entries()) {
      const [fault] = own.splice((index + round) % Math.max(1, own.length), 1);
      if (fault !== undefined && chosen.length < mostFaults) chosen.push(fault);
    }
  return chosen;
}
