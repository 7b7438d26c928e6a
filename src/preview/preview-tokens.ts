/** What lets a browser see one product: a token that works once within a minute, exchanged for a session of that browser. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface PreviewTokens {
  /** For the address that `open` gives out. */
  issueToken(product: string, user: string): string;
  /** The user, if the token is genuine, for this product, not expired and not used before; it is used up by this. */
  redeemToken(product: string, token: string): string | null;
  issueSession(product: string, user: string): string;
  readSession(product: string, session: string): string | null;
}

export const tokenSeconds = 60;
export const sessionSeconds = 12 * 60 * 60;

/** `secret` signs; `clock` gives milliseconds since 1970. */
export function createPreviewTokens({ secret, clock }: { secret: string; clock: () => number }): PreviewTokens {
  /** Used tokens until they expire, after which the expiry itself refuses them. */
  const used = new Map<string, number>();

  const sign = (purpose: string, product: string, payload: string): string =>
    createHmac('sha256', secret).update(`${purpose}\0${product}\0${payload}`).digest('base64url');

  const issue = (purpose: string, product: string, user: string, seconds: number): string => {
    const expires = clock() + seconds * 1000;
    const payload = [
      expires.toString(36),
      randomBytes(9).toString('base64url'),
      Buffer.from(user).toString('base64url'),
    ].join('.');
    return `${payload}.${sign(purpose, product, payload)}`;
  };

  const read = (purpose: string, product: string, text: string): { user: string; expires: number } | null => {
    const parts = text.split('.');
    const [expiry, , user, signature] = parts;
    if (parts.length !== 4 || !expiry || user === undefined || !signature) return null;
    const expected = Buffer.from(sign(purpose, product, parts.slice(0, 3).join('.')));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
    const expires = Number.parseInt(expiry, 36);
    return expires > clock() ? { user: Buffer.from(user, 'base64url').toString(), expires } : null;
  };

  return {
    issueToken: (product, user) => issue('token', product, user, tokenSeconds),
    redeemToken: (product, token) => {
      const found = read('token', product, token);
      if (!found || used.has(token)) return null;
      for (const [key, expires] of used) if (expires <= clock()) used.delete(key);
      used.set(token, found.expires);
      return found.user;
    },
    issueSession: (product, user) => issue('session', product, user, sessionSeconds),
    readSession: (product, session) => read('session', product, session)?.user ?? null,
  };
}
