/** Which models each role asks, from what is set and what is found. */
import type { LocalServer } from './find-local-models.ts';
import type { Providers } from './providers/open-providers.ts';

export interface ModelSettings {
  /** `off`: rules alone. `found`: the best that is there. Otherwise `provider/model`, the preferred one first. */
  preferred: 'off' | 'found' | readonly string[];
  /** The same for single roles, by the role's name. */
  ofRole: Readonly<Record<string, readonly string[]>>;
  providers: Providers;
  /** The model to ask at a compatible server when none is named; null: the server is asked for nothing by itself. */
  compatibleModel: string | null;
}

export interface Choice {
  providers: Providers;
  modelsOf(role: string): readonly string[];
  /** Every model that some role asks, the preferred one first. */
  models: readonly string[];
}

/** What is asked at a provider when only its key is given; in this order. */
export const usualModels: readonly (readonly [provider: string, model: string])[] = [
  ['anthropic', 'claude-sonnet-5-5'],
  ['openai', 'gpt-6-sol'],
  ['google', 'gemini-3.6-flash'],
];

export function chooseModels(settings: ModelSettings, local: readonly LocalServer[]): Choice {
  if (settings.preferred === 'off') return { providers: {}, modelsOf: () => [], models: [] };
  const found = Object.fromEntries(local.map(({ provider, url }) => [provider, { url, key: null }]));
  const providers = { ...found, ...settings.providers };
  const byItself = [
    ...(providers['compatible'] && settings.compatibleModel !== null ? [`compatible/${settings.compatibleModel}`] : []),
    ...usualModels.filter(([provider]) => providers[provider]).map(([provider, model]) => `${provider}/${model}`),
    ...local.flatMap(({ provider, models }) => models.slice(0, 1).map((model) => `${provider}/${model}`)),
  ];
  const isThere = (address: string) => providers[address.split('/')[0] ?? ''] !== undefined;
  const general = (settings.preferred === 'found' ? byItself : settings.preferred).filter(isThere);
  const ofRole = Object.fromEntries(
    Object.entries(settings.ofRole).map(([role, models]) => [
      role,
      [...new Set([...models.filter(isThere), ...general])],
    ]),
  );
  return {
    providers,
    modelsOf: (role) => ofRole[role] ?? general,
    models: [...new Set([...general, ...Object.values(ofRole).flat()])],
  };
}
