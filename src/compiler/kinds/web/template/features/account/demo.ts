// The demo user's password is public: it stands on the sign-in page. With DEMO_USER=off nobody can sign in with it.
import { hashPasswordNow } from './password.ts';

export const demoPassword = 'demo-password';

/** A password that everybody knows is worth no more work than this. */
const cost = 10;

export function hashDemoPassword(): string {
  return hashPasswordNow(demoPassword, cost);
}
