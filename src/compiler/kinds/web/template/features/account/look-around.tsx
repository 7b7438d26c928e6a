import { useStatus } from '../../web/ui/status-message.tsx';
import { roles } from './roles.ts';
import { useSession } from './session-context.tsx';
import type { DemoPerson } from './user.ts';

/** One click, and the visitor is that person. */
export function LookAround({ person }: { person: DemoPerson }) {
  const { lookAroundAs } = useSession();
  const showStatus = useStatus();

  async function change() {
    await lookAroundAs(person.id);
    showStatus(`You are now ${withRole(person)}`);
  }

  return (
    <button type="button" onClick={change} className="min-h-8 cursor-pointer font-semibold underline">
      {withRole(person)}
    </button>
  );
}

/** The role says nothing where everybody has the same. */
export function withRole({ name, role }: Pick<DemoPerson, 'name' | 'role'>): string {
  return roles.length > 1 ? `${name} (${role})` : name;
}
