import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startLmStudio, startOllama } from '../../test/model-servers/ollama.ts';
import { chooseModels, type ModelSettings } from './choose-models.ts';
import { findLocalModels } from './find-local-models.ts';

const none: ModelSettings = { preferred: 'found', ofRole: {}, providers: {}, compatibleModel: null };
const key = { url: null, key: 'k' };

async function local(context: TestContext) {
  const ollama = await startOllama(['nomic-embed-text', 'qwen3:8b', 'llama3.3'], []);
  const lmstudio = await startLmStudio(['gemma-3'], []);
  context.after(() => Promise.all([ollama.close(), lmstudio.close()]));
  return { ollama: ollama.address, lmstudio: lmstudio.address };
}

test('finds the servers of this machine and what they can say, and nobody where nobody is', async (context) => {
  const addresses = await local(context);
  assert.deepEqual(
    (await findLocalModels(addresses)).map(({ provider, models }) => [provider, models]),
    [
      ['ollama', ['qwen3:8b', 'llama3.3']],
      ['lmstudio', ['gemma-3']],
    ],
  );
  assert.deepEqual(await findLocalModels({ ollama: 'http://127.0.0.1:9', lmstudio: addresses.ollama }), []);
});

test('without a key and a local server there is no model', () => {
  assert.deepEqual(chooseModels(none, []).models, []);
  assert.deepEqual(chooseModels(none, []).modelsOf('Developer'), []);
});

test('takes what is there, the dearest to set up first, each as the fallback of the one before', async (context) => {
  const found = await findLocalModels(await local(context));
  const { models } = chooseModels({ ...none, providers: { openai: key, anthropic: key } }, found);
  assert.deepEqual(models, ['anthropic/claude-sonnet-5-5', 'openai/gpt-6-sol', 'ollama/qwen3:8b', 'lmstudio/gemma-3']);
  assert.deepEqual(chooseModels({ ...none, preferred: 'off', providers: { openai: key } }, found).models, []);
});

test('a role has its own model, and the general ones behind it; providers without a key do not count', () => {
  const choice = chooseModels(
    {
      ...none,
      preferred: ['openai/gpt-5', 'google/gemini-2.5-pro'],
      ofRole: { Developer: ['anthropic/claude-opus-5-5'] },
      providers: { openai: key, anthropic: key },
    },
    [],
  );
  assert.deepEqual(choice.modelsOf('Developer'), ['anthropic/claude-opus-5-5', 'openai/gpt-5']);
  assert.deepEqual(choice.modelsOf('System Architect'), ['openai/gpt-5']);
});
