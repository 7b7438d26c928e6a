/**
 * Running copies of the product, each on a data folder of its own, for checks to use one at a time. A copy that was
 * written to is thrown away and a fresh one takes its place, so every check and scenario begins at the seed state.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '../sandbox/sandbox.ts';
import type { Target } from './gateway.ts';

/** One running copy in its seed state; `onWrite` is to be called when it no longer is. */
export type Stage = Target;

export interface Stages {
  /** Gives a stage that nobody else uses meanwhile. Rejects when the product does not start or `signal` aborts. */
  use<Result>(signal: AbortSignal, work: (stage: Stage) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

interface HeldStage extends Stage {
  dataDirectory: string;
  written: boolean;
  ended: boolean;
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
  const waiting: { give: (stage: HeldStage) => void; refuse: (error: unknown) => void }[] = [];
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
    if (closed) background(discard(stage));
    else {
      const next = waiting.shift();
      if (next) next.give(stage);
      else idle.push(stage);
    }
  };

  const discard = async (stage: HeldStage): Promise<void> => {
    all.delete(stage);
    await stage.service.stop();
    await rm(stage.dataDirectory, { recursive: true, force: true });
  };

  const take = (): Promise<HeldStage> => {
    const ready = idle.pop();
    if (ready) return Promise.resolve(ready);
    const wanted = new Promise<HeldStage>((give, refuse) => waiting.push({ give, refuse }));
    if (all.size + starting < most) background(open());
    return wanted;
  };

  const giveBack = (stage: HeldStage): void => {
    if (!stage.written && !stage.ended) return offer(stage);
    background(discard(stage));
    if (!closed && (waiting.length > starting || idle.length === 0)) background(open());
  };

  return {
    use: async (signal, work) => {
      signal.throwIfAborted();
      const stage = await take();
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
