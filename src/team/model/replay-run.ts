/** Designs a run's product again from the record of its model calls, without a network, and compares. */
import { differenceOfBlueprints } from '../../blueprint/difference.ts';
import type { ReplayReport } from '../../contract/replay.ts';
import { createGateway } from '../../models/gateway.ts';
import { createMemoryJournal, type Journal } from '../../models/journal.ts';
import type { Amounts, Limits } from '../../models/limits.ts';
import type { Price } from '../../models/price-list.ts';
import type { Redact } from '../../models/redact.ts';
import { createReplay } from '../../models/replay-calls.ts';
import type { Brain } from '../brain.ts';
import { artifactKey, parseArtifact } from '../team-artifacts.ts';
import type { TeamStorage } from '../team-storage.ts';
import { createModelBrain } from './model-brain.ts';

export interface ReplayDependencies {
  storage: Pick<TeamStorage, 'artifacts'>;
  journal: Journal;
  rules: Brain;
  redact: Redact;
  limits: Limits;
  prices: Readonly<Record<string, Price>>;
}

const unlimited: Amounts = { tokens: Infinity, usd: Infinity, seconds: Infinity, attempts: Infinity };

/** Null: the run has no design that could be made again. */
export async function replayRun(
  { storage, journal, rules, redact, limits, prices }: ReplayDependencies,
  { runId, concept, capUsd }: { runId: string; concept: string; capUsd: number | null },
): Promise<ReplayReport | null> {
  const reading = parseArtifact('read', await storage.artifacts.find(runId, 'read', artifactKey(0)));
  const design = parseArtifact('design', await storage.artifacts.find(runId, 'design', artifactKey(0)));
  if (!reading || !design) return null;
  const exchanges = await journal.list(runId);
  const replay = createReplay(exchanges);
  const gateway = createGateway({
    call: replay.call,
    modelsOf: (role) => [...new Set(exchanges.filter((one) => one.role === role).map((one) => one.request.model))],
    // What others had used up by then is not in this run's record.
    limits: { ...limits, organisation: unlimited },
    prices,
    journal: createMemoryJournal(),
    redact,
    clock: replay.clock,
  });
  const brain = createModelBrain({ rules, gateway, ownerOf: async () => ({ organisationId: 'replay', capUsd }) });
  const signal = new AbortController().signal;
  const blueprint = await brain.design(reading, { runId, concept, signal, say: async () => {} });
  return {
    runId,
    exchanges: exchanges.map(({ sequence, role, task, request, outcome, milliseconds, cost }) => ({
      sequence,
      role,
      task,
      model: request.model,
      outcome: outcome.is === 'reply' ? 'reply' : outcome.kind,
      tokens: outcome.usage.inputTokens + outcome.usage.outputTokens,
      milliseconds,
      usd: cost,
    })),
    unused: replay.unused(),
    unknown: replay.unknown(),
    differences: differenceOfBlueprints(design.blueprint, blueprint).map((change) => change.sentence),
  };
}
