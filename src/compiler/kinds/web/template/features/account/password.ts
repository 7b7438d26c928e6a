// Passwords are kept as salted scrypt hashes.
import { randomBytes, scrypt, scryptSync, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
const keyLength = 32;

/** "cost:salt:key", the last two in hex. Each step of `cost` doubles the work; hashes made with another one stay valid. */
export async function hashPassword(password: string, cost: number): Promise<string> {
  const salt = randomBytes(16);
  return written(cost, salt, await derive(password, salt, keyLength, optionsFor(cost)));
}

/** As `hashPassword`, but everything waits for it: for the first records alone. */
export function hashPasswordNow(password: string, cost: number): string {
  const salt = randomBytes(16);
  return written(cost, salt, scryptSync(password, salt, keyLength, optionsFor(cost)));
}

/** Takes as long for an account that does not exist (`null`), so that nobody can find out which ones do. */
export async function verifyPassword(password: string, hash: string | null, cost: number): Promise<boolean> {
  const [storedCost = cost, salt = '', key = ''] = hash?.split(':') ?? [];
  const expected = key ? Buffer.from(key, 'hex') : Buffer.alloc(keyLength);
  const given = await derive(password, Buffer.from(salt, 'hex'), keyLength, optionsFor(Number(storedCost)));
  return timingSafeEqual(given, expected) && hash !== null;
}

function optionsFor(cost: number): ScryptOptions {
  return { N: 2 ** cost, r: 8, p: 1, maxmem: 2 * 128 * 8 * 2 ** cost };
}

function written(cost: number, salt: Buffer, key: Buffer): string {
  return `${cost}:${salt.toString('hex')}:${key.toString('hex')}`;
}
