/**
 * Running copies of the product, each on a data folder of its own, for checks to use one at a time. Who needs the seed state
 * gets a copy that nobody has written to. Who writes anyway may follow others that wrote about something else: starting a
 * copy costs as much as a whole scenario.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '../sandbox/sandbox.ts';
import type { Target } from './gateway.ts';

/** One running copy in its seed state; `onWrite` is to be called when it no longer is. */
export interface Stage extends Target {
  readonly written: boolean;
}

/** `seed`: nobody may have written to the copy. Else only nobody who had the same topic. */
export interface Need {
  state: 'seed' | 'written';
  topic: string;
}

const seedState: Need = { state: 'seed', topic: '' };

export interface Stages {
  /** Gives a stage that nobody else uses meanwhile, in its seed state unless `need` is content with less. Rejects when the product does not start or `signal` aborts. */
  use<Result>(signal: AbortSignal, work: (stage: Stage) => Promise<Result>, need?: Need): Promise<Result>;
  close(): Promise<void>;
}

interface HeldStage extends Stage {
  dataDirectory: string;
  written: boolean;
  /** What those who used it were about. */
  topics: Set<string>;
  ended: boolean;
}

interface Waiting {
  need: Need;
  give: (stage: HeldStage) => void;
  refuse: (error: unknown) => void;
}

/** Fits when it is as fresh as `need` asks for. */
function fits(stage: HeldStage, { state, topic }: Need): boolean {
  return !stage.written || (state === 'written' && !stage.topics.has(topic));
}

export function createStages({
  start,
  most,
}: {
  /** Starts the product on an empty data folder and resolves when it answers. */
  start: (dataDirectory: string) => Promise<Service>;
  /** Copies at the same time. */
  most: number;
}): Stages {
  const idle: HeldStage[] = [];
  const waiting: Waiting[] = [];
  const all = new Set<HeldStage>();
  const busy = new Set<Promise<unknown>>();
  let starting = 0;
  let closed = false;

  const background = (work: Promise<unknown>): void => {
    const tracked = work.catch(() => undefined).finally(() => busy.delete(tracked));
    busy.add(tracked);
  };

  const open = async (): Promise<void> => {
    starting += 1;
    const dataDirectory = await mkdtemp(join(tmpdir(), 'toronto-stage-'));
    try {
      const service = await start(dataDirectory);
      const stage: HeldStage = {
        service,
        dataDirectory,
        written: false,
        topics: new Set(),
        ended: false,
        onWrite: () => {
          stage.written = true;
        },
      };
      void service.exited.then(() => {
        stage.ended = true;
      });
      all.add(stage);
      starting -= 1;
      offer(stage);
    } catch (error) {
      starting -= 1;
      await rm(dataDirectory, { recursive: true, force: true });
      waiting.shift()?.refuse(error);
    }
  };

  const offer = (stage: HeldStage): void => {
    if (closed) return background(discard(stage));
    const index = waiting.findIndex(({ need }) => fits(stage, need));
    const [next] = index === -1 ? [] : waiting.splice(index, 1);
    if (next) next.give(stage);
    else idle.push(stage);
    if (waiting.length > starting) makeRoom();
  };

  /** Starts a fresh copy for somebody who waits, in the place of one that nobody can use any more. */
  const makeRoom = (): void => {
    if (all.size + starting >= most) {
      const index = idle.findIndex((stage) => !waiting.some(({ need }) => fits(stage, need)));
      const [useless] = index === -1 ? [] : idle.splice(index, 1);
      if (!useless) return;
      all.delete(useless);
      background(discard(useless));
    }
    background(open());
  };

  const discard = async (stage: HeldStage): Promise<void> => {
    all.delete(stage);
    await stage.service.stop();
    await rm(stage.dataDirectory, { recursive: true, force: true });
  };

  const take = (need: Need): Promise<HeldStage> => {
    // Who is content with a written copy leaves the fresh ones to others.
    const candidates = idle
      .filter((stage) => fits(stage, need))
      .toSorted((one, other) => Number(other.written) - Number(one.written));
    const [ready] = candidates;
    if (ready) {
      idle.splice(idle.indexOf(ready), 1);
      return Promise.resolve(ready);
    }
    const wanted = new Promise<HeldStage>((give, refuse) => waiting.push({ need, give, refuse }));
    if (waiting.length > starting) makeRoom();
    return wanted;
  };

  const giveBack = (stage: HeldStage): void => {
    if (!stage.ended) return offer(stage);
    background(discard(stage));
    all.delete(stage);
    if (!closed && waiting.length > starting) makeRoom();
  };

  return {
    use: async (signal, work, need = seedState) => {
      signal.throwIfAborted();
      const stage = await take(need);
      stage.topics.add(need.topic);
      try {
        signal.throwIfAborted();
        return await work(stage);
      } finally {
        giveBack(stage);
      }
    },
    close: async () => {
      closed = true;
      for (const one of waiting.splice(0)) one.refuse(new Error('The stages are closed.'));
      // What is still starting is discarded when it arrives.
      await Promise.all([...all].map((stage) => discard(stage).catch(() => undefined)));
      while (busy.size > 0) await Promise.all(busy);
    },
  };
}
