// Where no demo people look after the product, the first person who registers does.
import type { Services } from '../../server/app.ts';
import { roles, type Role } from './roles.ts';

/** The administrator's role as long as nobody has it who could sign in; undefined otherwise, and where there is no such role. */
export function vacantAdministration({ database, configuration }: Services): Role | undefined {
  if (configuration.demoUser) return undefined;
  const role = roles.find((each: string): each is Role => each === 'Administrator');
  const isTaken =
    database.get('SELECT 1 FROM user WHERE role = ? AND password_hash IS NOT NULL AND is_demo = 0 LIMIT 1', [
      role ?? '',
    ]) !== undefined;
  return isTaken ? undefined : role;
}
