/** Quick enough for many at once: answers to 20 requests at a time, and what the first page weighs. */
import { recordSegments } from '../../blueprint/record-segments.ts';
import { atMost, type Gate, type GateSurroundings } from './gate.ts';

const atOnce = 20;
const rounds = 5;
const mostMilliseconds = 500;
const mostKilobytes = 1_500;

/** Not required: the figure is as much the machine's as the product's. */
export const performance: Gate = {
  name: 'performance',
  role: 'Performance Engineer',
  required: false,
  async measure(surroundings) {
    const times = await timesOf(surroundings, addressesOf(surroundings));
    const { kilobytes, parts } = await weigh(surroundings);
    const p95 = times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? 0;
    return {
      measures: [
        atMost(`95 of 100 answers to ${atOnce} requests at once within`, Math.round(p95), mostMilliseconds, 'ms'),
        atMost('weight of the first page', Math.round(kilobytes), mostKilobytes, 'kB'),
      ],
      log: parts,
    };
  },
};

function addressesOf({ blueprint }: GateSurroundings): string[] {
  const segments = recordSegments(blueprint.entities);
  const lists = blueprint.features.flatMap((feature) =>
    feature.kind === 'catalogue' ? [`/api/${segments.get(feature.entity) ?? ''}`] : [],
  );
  return ['/api/health', ...lists];
}

async function timesOf({ ask }: GateSurroundings, addresses: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  const total = atOnce * rounds;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < total) {
      const path = addresses[next % addresses.length] ?? '/';
      next += 1;
      const started = globalThis.performance.now();
      await ask({ path });
      times.push(globalThis.performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return times;
}

async function weigh({ ask }: GateSurroundings): Promise<{ kilobytes: number; parts: string[] }> {
  const home = await ask({ path: '/', headers: { accept: 'text/html' } });
  const named = [...home.body.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="(\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const weights = await Promise.all(
    [...new Set(named)].map(async (path) => ({ path, bytes: Buffer.byteLength((await ask({ path })).body) })),
  );
  const all = [{ path: '/', bytes: Buffer.byteLength(home.body) }, ...weights];
  return {
    kilobytes: all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    parts: all.map(({ path, bytes }) => `${path}: ${(bytes / 1000).toFixed(1)} kB before compression`),
  };
}
