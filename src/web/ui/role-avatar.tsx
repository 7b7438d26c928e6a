import type { RoleName } from '../../contract/event.ts';
import classes from './role-avatar.module.css';

/** Two letters and a hue for each of the team, so that a glance tells who speaks. */
const appearance: Record<RoleName, { letters: string; hue: number }> = {
  'Project Manager': { letters: 'Pj', hue: 30 },
  'Product Manager': { letters: 'Pd', hue: 62 },
  'Business Analyst': { letters: 'BA', hue: 92 },
  'System Architect': { letters: 'SA', hue: 265 },
  'UI/UX Designer': { letters: 'UX', hue: 340 },
  'Database Engineer': { letters: 'DB', hue: 235 },
  Developer: { letters: 'De', hue: 175 },
  'Data Scientist': { letters: 'DS', hue: 205 },
  'QA Specialist': { letters: 'QA', hue: 145 },
  'Security Engineer': { letters: 'Se', hue: 15 },
  'Performance Engineer': { letters: 'Pe', hue: 50 },
  'DevOps Engineer': { letters: 'Do', hue: 295 },
  'Documentation Specialist': { letters: 'Dc', hue: 320 },
};

function isRole(name: string): name is RoleName {
  return name in appearance;
}

/** Decoration: the name stands beside it in words. Anybody else gets the first letter and no colour; nobody is Toronto itself. */
export function RoleAvatar({ name }: { name: string }) {
  const role = isRole(name) ? appearance[name] : null;
  const colour = role
    ? { backgroundColor: `oklch(var(--role-lightness) var(--role-chroma) ${role.hue})`, color: 'var(--role-ink)' }
    : undefined;
  return (
    <span className={classes.avatar} style={colour} aria-hidden>
      {role?.letters ?? (name.charAt(0).toUpperCase() || 'T')}
    </span>
  );
}
