/** Chat completions as OpenAI streams them, and as every compatible server does. */
import { type Act, type ModelServer, startModelServer, type Wire } from './script.ts';

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_790_000_000,
    model: 'test-model',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`;

export const chatWire: Wire = {
  error: (status) => ({ error: { message: `Failed with ${status}`, type: 'error', param: null, code: null } }),
  open: () => [chunk({ role: 'assistant', content: '' })],
  text: (content) => [chunk({ content })],
  tool: (name, input) => [
    chunk({ tool_calls: [{ index: 0, id: `call_${name}`, type: 'function', function: { name, arguments: '' } }] }),
    chunk({ tool_calls: [{ index: 0, function: { arguments: JSON.stringify(input) } }] }),
  ],
  close: (ending, { input, output }) => [
    chunk({}, ending === 'tools' ? 'tool_calls' : ending),
    `data: ${JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1_790_000_000,
      model: 'test-model',
      choices: [],
      usage: {
        prompt_tokens: input,
        completion_tokens: output,
        total_tokens: input + output,
        prompt_tokens_details: { cached_tokens: 40 },
      },
    })}\n\n`,
    'data: [DONE]\n\n',
  ],
};

export function startOpenAI(acts: readonly Act[]): Promise<ModelServer> {
  return startModelServer(chatWire, acts);
}
