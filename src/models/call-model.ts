/** One attempt at one model over the network: streamed, watched and bounded. */
import type { LanguageModelUsage, ModelMessage, ToolSet } from 'ai';
import { estimateInputTokens, estimateTokens } from './estimate-tokens.ts';
import type { CallModel, Fault, FaultKind, Outcome, Turn, Usage } from './exchange.ts';
import { noUsage } from './exchange.ts';
import { faultOf } from './fault-of.ts';
import type { FindModel } from './providers/open-providers.ts';

export interface CallDependencies {
  findModel: FindModel;
  /** The longest silence within an answer. */
  silenceMilliseconds: number;
}

/** Faults before a server has begun to answer cost nothing. */
const unbilled: ReadonlySet<FaultKind> = new Set([
  'unauthorised',
  'rate-limited',
  'server-error',
  'unreachable',
  'rejected',
]);

export function createCallModel({ findModel, silenceMilliseconds }: CallDependencies): CallModel {
  return async (request, { milliseconds, signal }) => {
    const model = await findModel(request.model);
    if (model === null) return fault('rejected', `There is no provider for the model ${request.model}.`, noUsage);
    // Loaded at the first call: whoever uses no model does not pay for it.
    const { jsonSchema, streamText, tool } = await import('ai');
    const watch = watchTime({ milliseconds, silenceMilliseconds, signal });
    let text = '';
    let received = 0;
    const spent = (): Usage => ({
      inputTokens: estimateInputTokens(request),
      cachedInputTokens: 0,
      outputTokens: estimateTokens('x'.repeat(received)),
    });
    try {
      const { stream } = streamText({
        model,
        instructions: {
          role: 'system',
          content: request.system,
          providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } },
        },
        messages: request.turns.map(messageOf),
        tools: Object.fromEntries(
          request.tools.map(({ name, description, input }) => [
            name,
            tool({ description, inputSchema: jsonSchema(input) }),
          ]),
        ) satisfies ToolSet,
        maxOutputTokens: request.maximumOutputTokens,
        maxRetries: 0,
        abortSignal: watch.signal,
        onError: () => {}, // arrives in the stream as well
      });
      const toolCalls: { id: string; name: string; input: unknown }[] = [];
      for await (const part of stream) {
        watch.heard();
        if (part.type === 'text-delta' || part.type === 'reasoning-delta' || part.type === 'tool-input-delta') {
          const piece = part.type === 'tool-input-delta' ? part.delta : part.text;
          received += piece.length;
          if (part.type === 'text-delta') text += piece;
          // A server that ignores the permitted length is not waited for.
          if (received > request.maximumOutputTokens * 8)
            return fault('too-long', 'The model would not stop.', spent());
        } else if (part.type === 'tool-call') {
          toolCalls.push({ id: part.toolCallId, name: part.toolName, input: part.input });
        } else if (part.type === 'error') {
          throw part.error;
        } else if (part.type === 'finish') {
          if (part.finishReason === 'error' || part.finishReason === 'other' || part.finishReason === 'interrupted')
            return fault('cut-off', unfinished, spent());
          return {
            is: 'reply',
            text,
            toolCalls,
            ending: endingOf(part.finishReason),
            usage: usageOf(part.totalUsage, spent()),
          };
        }
      }
      return watch.verdict(spent()) ?? fault('cut-off', unfinished, spent());
    } catch (error) {
      const verdict = watch.verdict(spent());
      if (verdict) return verdict;
      const described = faultOf(error);
      // What had begun as an answer was one until it broke off.
      if (described.kind === 'malformed' && received > 0) return fault('cut-off', unfinished, spent());
      return { is: 'fault', ...described, usage: unbilled.has(described.kind) && received === 0 ? noUsage : spent() };
    } finally {
      watch.stop();
    }
  };
}

const unfinished = 'The answer ended before it was finished.';

const fault = (kind: FaultKind, message: string, usage: Usage): Fault => ({
  is: 'fault',
  kind,
  message,
  retryAfterMs: null,
  usage,
});

/** Ends a call that takes too long, is silent too long, or is no longer wanted, and knows which of them it was. */
function watchTime({
  milliseconds,
  silenceMilliseconds,
  signal,
}: {
  milliseconds: number;
  silenceMilliseconds: number;
  signal: AbortSignal;
}) {
  const controller = new AbortController();
  let reason: [FaultKind, string] | null = null;
  const end = (kind: FaultKind, message: string) => {
    reason ??= [kind, message];
    controller.abort();
  };
  const cancel = () => end('cancelled', 'The call was cancelled.');
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const whole = setTimeout(() => end('timeout', 'The model took too long to answer.'), milliseconds);
  const silent = () => end('timeout', 'The model fell silent.');
  let silence = setTimeout(silent, silenceMilliseconds);
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(silence);
      silence = setTimeout(silent, silenceMilliseconds);
    },
    verdict: (usage: Usage): Fault | null => (reason === null ? null : fault(reason[0], reason[1], usage)),
    stop() {
      clearTimeout(whole);
      clearTimeout(silence);
      signal.removeEventListener('abort', cancel);
      // Whatever still comes is not read: the connection goes.
      controller.abort();
    },
  };
}

function messageOf(turn: Turn): ModelMessage {
  if (turn.from === 'team') return { role: 'user', content: turn.text };
  if (turn.from === 'tools') {
    return {
      role: 'tool',
      content: turn.results.map(({ id, name, output }) => ({
        type: 'tool-result',
        toolCallId: id,
        toolName: name,
        output: { type: 'text', value: output },
      })),
    };
  }
  return {
    role: 'assistant',
    content: [
      ...(turn.text === '' ? [] : [{ type: 'text' as const, text: turn.text }]),
      ...turn.toolCalls.map(({ id, name, input }) => ({
        type: 'tool-call' as const,
        toolCallId: id,
        toolName: name,
        input,
      })),
    ],
  };
}

type FinishReason = 'stop' | 'length' | 'content-filter' | 'tool-calls';

function endingOf(reason: FinishReason): Extract<Outcome, { is: 'reply' }>['ending'] {
  const endings = { stop: 'stop', length: 'length', 'content-filter': 'refused', 'tool-calls': 'tools' } as const;
  return endings[reason];
}

function usageOf(counted: LanguageModelUsage, estimated: Usage): Usage {
  return {
    inputTokens: counted.inputTokens ?? estimated.inputTokens,
    cachedInputTokens: counted.inputTokenDetails.cacheReadTokens ?? 0,
    outputTokens: counted.outputTokens ?? estimated.outputTokens,
  };
}
