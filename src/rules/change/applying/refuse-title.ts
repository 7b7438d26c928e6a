/** Why a page cannot have a title: another page has it, or the product calls something of its own by it. */
import type { Blueprint } from '../../../blueprint/schema.ts';
import { contributionsOf } from '../../../compiler/features/registry.ts';
import { productModel } from '../../../compiler/product-model.ts';

/** Pages, forms and buttons that products have, or have as soon as people sign in or search. */
const always = ['Home', 'Home page', 'Account', 'Sign in', 'Log in', 'Sign out', 'Log out', 'Search'];
const withAccount = ['Register', 'Sign up', 'Profile', 'Settings'];

/** `id` is the feature that is to have the title; null for a new page. One sentence, or null: the title is free. */
export function refuseTitle(blueprint: Blueprint, title: string, id: string | null): string | null {
  const wanted = plain(title);
  if (isTaken(blueprint, wanted, id))
    return `A page is called "${title}" already; by one name nobody could tell the two apart.`;
  if (isOfTheProduct(blueprint, wanted, id))
    return `"${title}" is what the product calls a page of its own; by one name nobody could tell the two apart. Choose another title.`;
  return null;
}

/** By another page, or by a list that stands in the navigation under the name of its records. */
function isTaken({ features, entities }: Blueprint, wanted: string, id: string | null): boolean {
  const lists = new Set(features.flatMap((one) => (one.kind === 'catalogue' && one.id !== id ? [one.entity] : [])));
  return (
    features.some((one) => one.id !== id && 'title' in one && plain(one.title ?? '') === wanted) ||
    entities.some(({ name, pluralLabel }) => lists.has(name) && plain(pluralLabel) === wanted)
  );
}

/** By what stands in its navigation without a title that could be changed: home, administration, messages, trash and the like. */
function isOfTheProduct(blueprint: Blueprint, wanted: string, id: string | null): boolean {
  const hasAccount = blueprint.features.some(({ kind }) => kind === 'account');
  const own = blueprint.features.find((feature) => feature.id === id);
  const links = contributionsOf(productModel(blueprint)).flatMap(({ navigation }) => navigation ?? []);
  const names = links.filter(({ path }) => own === undefined || !('path' in own) || path !== own.path);
  return [...always, ...(hasAccount ? withAccount : []), ...names.map(({ label }) => label)].some(
    (name) => plain(name) === wanted,
  );
}

/** Spaces, hyphens and capitals tell no two titles apart; letters of any script do. */
const plain = (title: string): string => title.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
