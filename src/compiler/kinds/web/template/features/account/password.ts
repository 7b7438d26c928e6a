// Passwords are kept as salted scrypt hashes.
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const keyLength = 32;

/** "salt:key", both in hex. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, keyLength, cost);
  return `${salt.toString('hex')}:${key.toString('hex')}`;
}

/** Takes as long for an account that does not exist (`null`), so that nobody can find out which ones do. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [salt = '', key = ''] = (hash ?? '').split(':');
  const expected = key ? Buffer.from(key, 'hex') : Buffer.alloc(keyLength);
  const given = await derive(password, Buffer.from(salt, 'hex'), keyLength, cost);
  return timingSafeEqual(given, expected) && hash !== null;
}
