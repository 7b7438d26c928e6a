import { createOpenAI } from '@ai-sdk/openai';
import type { OpenModel, ProviderSettings } from './provider.ts';

export function openOpenAI({ url, key }: ProviderSettings): OpenModel {
  const provider = createOpenAI({ apiKey: key ?? '', ...(url === null ? {} : { baseURL: url }) });
  return (model) => provider.chat(model);
}
