// Signing in as somebody of a role, for tests.
import type { TestServer } from '../../server/testing.ts';
import type { Role } from './roles.ts';
import type { SessionAnswer } from './user.ts';

/** From here on as the demo person of that role, whom it answers. */
export async function lookAroundAs(server: TestServer, role: Role) {
  const { demo } = (await server.request<SessionAnswer>('GET', '/api/account/session')).body;
  const person = demo?.people.find((each) => each.role === role);
  if (!person) throw new Error(`There is no demo person with the role ${role}.`);
  await server.request('POST', '/api/account/look-around', { id: person.id });
  return person;
}
