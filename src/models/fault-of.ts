/** What went wrong with a call, in our own terms. */
import type { FaultKind } from './exchange.ts';

export interface FaultDescription {
  kind: FaultKind;
  message: string;
  retryAfterMs: number | null;
}

/** `error` is what the AI SDK or the network threw; its own words are kept only where they help a person. */
export function faultOf(error: unknown): FaultDescription {
  const status = read(error, 'statusCode');
  const code = findCode(error);
  if (typeof status === 'number' && status >= 400) return ofStatus(status, error);
  if (code !== null && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code))
    return { kind: 'unreachable', message: `The model server cannot be reached (${code}).`, retryAfterMs: null };
  if (code !== null || says(error, /terminated|socket|fetch failed|cannot connect/i))
    return { kind: 'cut-off', message: 'The connection to the model server was lost.', retryAfterMs: null };
  // It answered, and what it answered could not be read.
  return { kind: 'malformed', message: 'The model server sent something that is no answer.', retryAfterMs: null };
}

function ofStatus(status: number, error: unknown): FaultDescription {
  const said = error instanceof Error ? `: ${error.message.slice(0, 200)}` : '';
  const retryAfterMs = readRetryAfter(read(error, 'responseHeaders'));
  if (status === 401 || status === 403)
    return { kind: 'unauthorised', message: `The model server refused the key (${status}).`, retryAfterMs: null };
  if (status === 429)
    return { kind: 'rate-limited', message: 'The model server asks to slow down (429).', retryAfterMs };
  if (status >= 500 || status === 408)
    return { kind: 'server-error', message: `The model server failed (${status}).`, retryAfterMs };
  return { kind: 'rejected', message: `The model server rejected the request (${status})${said}`, retryAfterMs: null };
}

/** Seconds or a date, as HTTP has it; or milliseconds in the header that some providers add. */
function readRetryAfter(headers: unknown): number | null {
  const milliseconds = Number(read(headers, 'retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const value = read(headers, 'retry-after');
  if (typeof value !== 'string') return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key] // `in` has just said so
    : undefined;
}

/** The system's own code is often a few causes deep. */
function findCode(error: unknown): string | null {
  const codes = causesOf(error).map((cause) => read(cause, 'code'));
  const found = codes.find((code) => typeof code === 'string' && /^(E[A-Z]+|EAI_AGAIN|UND_ERR.*)$/.test(code));
  return typeof found === 'string' ? found : null;
}

function says(error: unknown, words: RegExp): boolean {
  return causesOf(error).some((cause) => cause instanceof Error && words.test(cause.message));
}

function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let here = error; here !== undefined && here !== null && causes.length < 6; here = read(here, 'cause'))
    causes.push(here);
  return causes;
}
