/** All providers that are set up, by name; each is loaded when it is first asked. */
import type { LanguageModel } from 'ai';
import type { OpenModel, ProviderSettings } from './provider.ts';

export type Providers = Readonly<Record<string, ProviderSettings>>;

/** Null: there is no such provider. `address` is `provider/model`; a model's own name may have slashes. */
export type FindModel = (address: string) => Promise<LanguageModel | null>;

export function openProviders(providers: Providers): FindModel {
  const opened = new Map<string, Promise<OpenModel>>();
  return async (address) => {
    const slash = address.indexOf('/');
    const name = address.slice(0, slash);
    const settings = providers[name];
    if (!settings) return null;
    const open = opened.get(name) ?? openOne(name, settings);
    opened.set(name, open);
    return (await open)(address.slice(slash + 1));
  };
}

async function openOne(name: string, settings: ProviderSettings): Promise<OpenModel> {
  if (name === 'openai') return (await import('./openai.ts')).openOpenAI(settings);
  if (name === 'anthropic') return (await import('./anthropic.ts')).openAnthropic(settings);
  if (name === 'google') return (await import('./google.ts')).openGoogle(settings);
  return (await import('./compatible.ts')).openCompatible(name, settings);
}
