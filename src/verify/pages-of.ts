/** The pages of a product that a person can open by address. */
import type { Blueprint, Feature } from '../blueprint/schema.ts';

export interface ProductPage {
  path: string;
  title: string;
  /** Shown among the pictures of the proof; forms and texts are checked but need no picture. */
  isMain: boolean;
}

/** Home first, then in the order of the blueprint, each path once. */
export function pagesOf(blueprint: Blueprint): ProductPage[] {
  const home: ProductPage = { path: '/', title: 'Home', isMain: true };
  const pages = [home, ...blueprint.features.flatMap((feature) => pagesOfFeature(feature, blueprint))];
  return pages.filter((page, index) => pages.findIndex((other) => other.path === page.path) === index);
}

function pagesOfFeature(feature: Feature, blueprint: Blueprint): ProductPage[] {
  switch (feature.kind) {
    case 'catalogue':
      return [{ path: feature.path, title: pluralOf(feature.entity, blueprint), isMain: true }];
    case 'create': {
      const list = blueprint.features.find((other) => other.kind === 'catalogue' && other.entity === feature.entity);
      const own = blueprint.features.find((other) => other.kind === 'mine' && other.entity === feature.entity);
      const place = list ?? own;
      return place && 'path' in place ? [{ path: `${place.path}/new`, title: feature.action, isMain: false }] : [];
    }
    case 'static-page':
      return [{ path: feature.path, title: feature.title, isMain: false }];
    case 'account':
      return [
        { path: '/login', title: 'Sign in', isMain: false },
        { path: '/register', title: 'Create account', isMain: false },
        { path: '/profile', title: 'Profile', isMain: false },
        { path: '/settings', title: 'Settings', isMain: false },
      ];
    case 'people':
      return [
        { path: '/people', title: 'People', isMain: true },
        ...(feature.friends ? [{ path: '/friends', title: 'Friends', isMain: true }] : []),
        ...(feature.follows ? [{ path: '/feed', title: 'Feed', isMain: true }] : []),
        ...(feature.invitations ? [{ path: '/invitations', title: 'Invitations', isMain: false }] : []),
      ];
    case 'wallet':
      return [{ path: '/wallet', title: 'Wallet', isMain: true }];
    case 'points':
      return [
        { path: '/points', title: 'Points', isMain: true },
        ...(feature.rewards.length > 0 ? [{ path: '/rewards', title: 'Rewards', isMain: true }] : []),
      ];
    default:
      return 'path' in feature && 'title' in feature
        ? [{ path: feature.path, title: feature.title, isMain: true }]
        : [];
  }
}

function pluralOf(entity: string, blueprint: Blueprint): string {
  return blueprint.entities.find((one) => one.name === entity)?.pluralLabel ?? entity;
}
