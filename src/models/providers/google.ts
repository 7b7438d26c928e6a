import { createGoogleGenerativeAI } from '@ai-sdk/google';
import type { OpenModel, ProviderSettings } from './provider.ts';

export function openGoogle({ url, key }: ProviderSettings): OpenModel {
  const provider = createGoogleGenerativeAI({ apiKey: key ?? '', ...(url === null ? {} : { baseURL: url }) });
  return (model) => provider(model);
}
