/** Ollama: its own list of models, and chat completions under /v1. */
import { chatWire } from './openai.ts';
import { type Act, type ModelServer, startModelServer } from './script.ts';

export function startOllama(models: readonly string[], acts: readonly Act[]): Promise<ModelServer> {
  const list = models.map((name) => ({ name, model: name, size: 4_000_000_000, details: { family: 'test' } }));
  return startModelServer(
    { ...chatWire, other: ({ url }) => (url === '/api/tags' ? { models: list } : undefined) },
    acts,
  );
}

/** LM Studio lists its models as OpenAI does. */
export function startLmStudio(models: readonly string[], acts: readonly Act[]): Promise<ModelServer> {
  const list = models.map((id) => ({ id, object: 'model', owned_by: 'test' }));
  return startModelServer(
    { ...chatWire, other: ({ url }) => (url === '/v1/models' ? { object: 'list', data: list } : undefined) },
    acts,
  );
}
