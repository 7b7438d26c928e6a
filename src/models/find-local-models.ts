/** Looks for model servers on this machine: Ollama and LM Studio at their usual addresses. */

export interface LocalServer {
  /** `ollama` or `lmstudio`. */
  provider: string;
  /** Where it speaks the OpenAI protocol. */
  url: string;
  models: string[];
}

/** Addresses without a path. */
export interface LocalAddresses {
  ollama: string;
  lmstudio: string;
}

export const usualAddresses: LocalAddresses = {
  ollama: 'http://127.0.0.1:11434',
  lmstudio: 'http://127.0.0.1:1234',
};

/** Only those that answer and have a model for text. Takes half a second at most. */
export async function findLocalModels(addresses: LocalAddresses): Promise<LocalServer[]> {
  const found = await Promise.all([
    look('ollama', addresses.ollama, '/api/tags', (answer) => names(answer, 'models', 'name')),
    look('lmstudio', addresses.lmstudio, '/v1/models', (answer) => names(answer, 'data', 'id')),
  ]);
  return found.filter((server) => server !== null);
}

async function look(
  provider: string,
  address: string,
  path: string,
  read: (answer: unknown) => string[],
): Promise<LocalServer | null> {
  try {
    const response = await fetch(`${address}${path}`, { signal: AbortSignal.timeout(500), redirect: 'error' });
    if (!response.ok) return null;
    const models = read(await response.json()).filter((name) => !/embed|rerank|whisper/i.test(name));
    return models.length === 0 ? null : { provider, url: `${address}/v1`, models };
  } catch {
    return null; // nobody is there, or somebody else
  }
}

function names(answer: unknown, list: string, key: string): string[] {
  const entries: unknown = isRecord(answer) ? answer[list] : null;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const name = isRecord(entry) ? entry[key] : null;
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
