/** A request that asks for what is there already gets that for an answer rather than being called unclear. */
import { newFields } from './reading/new-fields.ts';
import type { Scene } from './reading/scene.ts';

/** One sentence, or null: what it asks for is not there. */
export function saidAlready(clause: string, scene: Scene): string | null {
  const [, what = '', thing = ''] =
    /^(?:please )?(?:add|give|include) (.+) (?:to|on|for) (?:the |all |each )?([^.,]+?)[.!]?$/i.exec(clause.trim()) ??
    [];
  const entity = thing === '' ? null : scene.entity(thing);
  const fields = entity === null ? null : newFields(what);
  if (entity === null || fields === null || fields.length === 0) return null;
  const there = fields.filter((field) => entity.fields.some(({ name }) => name === field.name));
  if (there.length === 0) return null;
  const names = there.map(({ label }) => `"${label}"`).join(' and ');
  const rest = there.length < fields.length ? ' Ask for the others without it.' : '';
  return `${entity.pluralLabel} have ${names} already, so nothing was changed.${rest}`;
}
