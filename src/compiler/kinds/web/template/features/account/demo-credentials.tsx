import { roles } from './roles.ts';
import type { DemoPerson } from './user.ts';

/** What visitors who want to try the product can sign in with. */
export function DemoCredentials({ people, password }: { people: readonly DemoPerson[]; password: string }) {
  return (
    <section className="mt-6 rounded-control bg-tint px-4 py-3 text-sm text-on-tint">
      <h2 className="font-semibold">To look around, sign in with</h2>
      <ul className="mt-1 grid gap-0.5">
        {people.map((person) => (
          <li key={person.id}>
            <span className="font-mono break-all">{person.email}</span>
            {roles.length > 1 && ` (${person.role})`}
          </li>
        ))}
      </ul>
      <p className="mt-1">
        Password: <span className="font-mono">{password}</span>
      </p>
    </section>
  );
}
