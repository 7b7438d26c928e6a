/** Takes secrets out of what is sent to a model and of what is kept. */

const censor = '[secret]';

/** What looks like a credential wherever it stands. */
const shapes: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\b(?:sk|pk|rk)[-_](?:ant-|proj-|live_|test_)?[A-Za-z0-9_-]{16,}/g,
  /\bAIza[A-Za-z0-9_-]{30,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\b(?:ghp|gho|ghu|ghs|ghr|github_pat)_[A-Za-z0-9_]{20,}/g,
  /\bglpat-[A-Za-z0-9_-]{20,}/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
];
/** Keep what says which secret it was. */
const labelled: readonly RegExp[] = [
  /(\bBearer\s+)[A-Za-z0-9._~+/-]{16,}=*/gi,
  /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]+:)[^\s@/]+(?=@)/gi,
];

export type Redact = <Value>(value: Value) => Value;

/** `known`: this installation's own secrets, whatever they look like. Strings anywhere inside a value are cleaned. */
export function createRedaction(known: readonly string[]): Redact {
  const exact = known.filter((secret) => secret.length >= 6).toSorted((a, b) => b.length - a.length);
  const clean = (text: string): string => {
    let result = text;
    for (const secret of exact) result = result.replaceAll(secret, censor);
    for (const shape of shapes) result = result.replaceAll(shape, censor);
    for (const shape of labelled) result = result.replaceAll(shape, `$1${censor}`);
    return result;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return <Value>(value: Value) => walk(value) as Value; // the same shape, only strings differ
}
