import { createAnthropic } from '@ai-sdk/anthropic';
import type { OpenModel, ProviderSettings } from './provider.ts';

export function openAnthropic({ url, key }: ProviderSettings): OpenModel {
  const provider = createAnthropic({ apiKey: key ?? '', ...(url === null ? {} : { baseURL: url }) });
  return (model) => provider(model);
}
