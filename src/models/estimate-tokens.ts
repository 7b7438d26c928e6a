/** How many tokens a text is at most, roughly: what is checked before a call, when nobody has counted yet. */
import type { ModelRequest } from './exchange.ts';

/** English text has about four characters a token, JSON and code about three. */
const charactersPerToken = 3;

export function estimateTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

export function estimateInputTokens({ system, turns, tools }: ModelRequest): number {
  return estimateTokens(system) + estimateTokens(JSON.stringify(turns)) + estimateTokens(JSON.stringify(tools));
}
