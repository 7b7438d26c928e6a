/** Messages as Anthropic streams them: named events, content blocks that open and close. */
import { type Act, type ModelServer, startModelServer, type Wire } from './script.ts';

const event = (type: string, content: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...content })}\n\n`;

const wire: Wire = {
  error: (status) => ({
    type: 'error',
    error: { type: status === 429 ? 'rate_limit_error' : 'api_error', message: `Failed with ${status}` },
  }),
  open: (body) => [
    event('message_start', {
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: body['model'],
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 60, cache_read_input_tokens: 40, cache_creation_input_tokens: 0, output_tokens: 1 },
      },
    }),
    event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
  ],
  text: (text) => [event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })],
  tool: (name, input) => [
    event('content_block_start', {
      index: 1,
      content_block: { type: 'tool_use', id: `toolu_${name}`, name, input: {} },
    }),
    event('content_block_delta', {
      index: 1,
      delta: { type: 'input_json_delta', partial_json: JSON.stringify(input) },
    }),
    event('content_block_stop', { index: 1 }),
  ],
  close: (ending, { output }) => [
    event('content_block_stop', { index: 0 }),
    event('message_delta', {
      delta: {
        stop_reason: { stop: 'end_turn', length: 'max_tokens', tools: 'tool_use' }[ending],
        stop_sequence: null,
      },
      usage: { output_tokens: output },
    }),
    event('message_stop', {}),
  ],
};

export function startAnthropic(acts: readonly Act[]): Promise<ModelServer> {
  return startModelServer(wire, acts);
}
