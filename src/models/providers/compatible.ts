/** Any server that speaks the OpenAI chat protocol: Ollama, LM Studio, vLLM, a gateway of the house. */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { OpenModel, ProviderSettings } from './provider.ts';

export function openCompatible(name: string, { url, key }: ProviderSettings): OpenModel {
  const provider = createOpenAICompatible({
    name,
    baseURL: url ?? '',
    includeUsage: true,
    ...(key === null ? {} : { apiKey: key }),
  });
  return (model) => provider.chatModel(model);
}
