import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { User } from '../account/user.ts';
import { testCard } from '../payment/payment.ts';
import type { WalletAnswer } from './wallet.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const password = 'a long password';
const card = { method: 'Card', cardNumber: testCard.number, cardExpiry: testCard.expiry, cardCode: testCard.code };

async function join(name: string): Promise<number> {
  const registration = { name, email: `${name}@example.com`, password, repeatedPassword: password };
  return (await server.request<{ user: User }>('POST', '/api/account/register', registration)).body.user.id;
}

const wallet = async () => (await server.request<WalletAnswer>('GET', '/api/wallet')).body;

test('what is topped up can be sent to somebody, who has it then', async () => {
  const one = await join('one');
  await join('two');
  await server.request('POST', '/api/wallet/top-up', { amount: 5_000, ...card });
  assert.equal((await server.request('POST', '/api/wallet/send', { to: one, amount: 2_000 })).status, 201);
  assert.deepEqual(
    (await wallet()).entries.map(({ amount, balance }) => [amount, balance]),
    [
      [-2_000, 3_000],
      [5_000, 5_000],
    ],
  );
  await server.request('POST', '/api/account/sign-in', { email: 'one@example.com', password });
  assert.equal((await wallet()).balance, 2_000);
});

test('nobody takes out more than there is, or sends to nobody', async () => {
  await join('one');
  assert.equal((await server.request('POST', '/api/wallet/withdraw', { amount: 100, account: 'DE1' })).status, 422);
  assert.equal((await server.request('POST', '/api/wallet/send', { to: 999_999, amount: 100 })).status, 422);
  assert.equal((await server.request('POST', '/api/wallet/top-up', { amount: -100, ...card })).status, 422);
  assert.equal((await wallet()).balance, 0);
});

test('a wallet is for who is signed in', async () => {
  server.signOut();
  assert.equal((await server.request('GET', '/api/wallet')).status, 401);
});
