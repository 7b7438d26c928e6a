import type { Feature } from '../../../blueprint/schema.ts';

/** `wanted`, or one like it where another page stands there. */
export function freePath(wanted: string, features: readonly Feature[]): string {
  const isTaken = (path: string) => features.some((feature) => 'path' in feature && feature.path === path);
  return [wanted, `${wanted}-online`, `${wanted}-page`].find((path) => !isTaken(path)) ?? `${wanted}-here`;
}
