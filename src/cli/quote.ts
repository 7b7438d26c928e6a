/** `toronto quote "..."`: what a concept would take, without starting it. */
import type { Configuration } from '../ops/configuration.ts';
import { createClient } from './client.ts';
import { findServer } from './find-server.ts';
import { printRefusal } from './print-refusal.ts';

/** @returns the exit code: 2 when it is no concept. */
export async function quote(
  concept: string,
  configuration: Configuration,
  { json }: { json: boolean },
): Promise<number> {
  const server = await findServer(configuration, { announce: (line) => console.error(line) });
  try {
    const outcome = await createClient({ baseUrl: server.url }).quote(concept);
    if (!outcome.ok) {
      for (const line of printRefusal(outcome.refusal)) console.error(line);
      return 2;
    }
    const { time, learnedFrom, model } = outcome.value;
    if (json) {
      console.log(JSON.stringify(outcome.value));
      return 0;
    }
    const seconds = (milliseconds: number): string => `${Math.max(1, Math.round(milliseconds / 1000))} s`;
    const basis = learnedFrom === 0 ? 'starting values' : `the last ${learnedFrom} runs`;
    console.log(`Time:   ${seconds(time.median)} (${seconds(time.low)} to ${seconds(time.high)}), by ${basis}`);
    if (model === null) {
      console.log('Money:  none; no model is set up');
      return 0;
    }
    const money = (usd: number): string => `$${usd.toFixed(4)}`;
    console.log(`Model:  ${model.name}`);
    console.log(`Tokens: ${model.tokens.expected} (${model.tokens.low} to ${model.tokens.high})`);
    console.log(
      `Money:  ${money(model.usd.expected)} (${money(model.usd.low)} to ${money(model.usd.high)}), never more than ${money(model.limitUsd)}`,
    );
    return 0;
  } finally {
    await server.close();
  }
}
