// The demo user's password is public: it stands on the sign-in page. With DEMO_USER=off nobody can sign in with it.
import { hashPassword } from './password.ts';

export const demoPassword = 'demo-password';

/** Made anew at each start; only a first start stores it. */
export const hashedDemoPassword = await hashPassword(demoPassword);
