// Sessions: a random token in the visitor's cookie, of which the database knows only the hash.
import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Database } from '../../server/db.ts';

const cookieName = 'session';
/** Stays in the cookie of a person who signed out, so that they are not taken for a first-time visitor. */
const signedOut = 'signed-out';
const lifetimeSeconds = 30 * 24 * 60 * 60;

/** What the cookie says: nothing yet, signed out, or the hash of a session's token. */
export function readSession(context: Context): { is: 'none' } | { is: 'signed-out' } | { is: 'token'; hash: string } {
  const token = getCookie(context, cookieName);
  if (!token) return { is: 'none' };
  return token === signedOut ? { is: 'signed-out' } : { is: 'token', hash: hashToken(token) };
}

export function startSession(context: Context, userId: number) {
  const { database } = context.var.services;
  const token = randomBytes(32).toString('base64url');
  const now = Date.now();
  database.run('DELETE FROM session WHERE expires_at <= ?', [new Date(now).toISOString()]);
  database.run('INSERT INTO session (token_hash, user_id, expires_at) VALUES (?, ?, ?)', [
    hashToken(token),
    userId,
    new Date(now + lifetimeSeconds * 1000).toISOString(),
  ]);
  writeCookie(context, token);
}

export function endSession(context: Context) {
  const session = readSession(context);
  if (session.is === 'token') {
    context.var.services.database.run('DELETE FROM session WHERE token_hash = ?', [session.hash]);
  }
  writeCookie(context, signedOut);
}

export function endAllSessions(database: Database, userId: number) {
  database.run('DELETE FROM session WHERE user_id = ?', [userId]);
}

function writeCookie(context: Context, value: string) {
  const { embed } = context.var.services.configuration;
  setCookie(context, cookieName, value, {
    path: '/',
    httpOnly: true,
    maxAge: lifetimeSeconds,
    // Inside another site's frame only a partitioned cookie is kept.
    ...(embed ? { sameSite: 'None', secure: true, partitioned: true } : { sameSite: 'Lax', secure: isHttps(context) }),
  });
}

function isHttps(context: Context): boolean {
  return context.req.header('x-forwarded-proto') === 'https' || context.req.url.startsWith('https:');
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
