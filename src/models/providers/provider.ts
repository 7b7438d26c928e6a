/** A provider of models: where it is, what opens it. */
import type { LanguageModel } from 'ai';

export interface ProviderSettings {
  /** Empty: the provider's own address. */
  url: string | null;
  key: string | null;
}

/** The model of that name at the provider; nothing is sent yet. */
export type OpenModel = (model: string) => LanguageModel;
