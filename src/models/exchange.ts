/** What goes to a model and what comes back, as it is recorded: plain data that can be stored and played again. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

const toolCallSchema = z.strictObject({ id: z.string(), name: z.string(), input: z.unknown() });

export const turnSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('team'), text: z.string() }),
  z.strictObject({ from: z.literal('model'), text: z.string(), toolCalls: z.array(toolCallSchema) }),
  z.strictObject({
    from: z.literal('tools'),
    results: z.array(z.strictObject({ id: z.string(), name: z.string(), output: z.string() })),
  }),
]);

export const modelRequestSchema = z.strictObject({
  /** Provider and model, e.g. `anthropic/claude-sonnet-5-5`. */
  model: z.string(),
  system: z.string(),
  turns: z.array(turnSchema).min(1),
  /** What the model may ask to be done; `input` is a JSON schema. */
  tools: z.array(
    z.strictObject({ name: z.string(), description: z.string(), input: z.record(z.string(), z.unknown()) }),
  ),
  maximumOutputTokens: z.int().min(1),
});

export const usageSchema = z.strictObject({
  /** Cached ones included. */
  inputTokens: z.int().min(0),
  cachedInputTokens: z.int().min(0),
  outputTokens: z.int().min(0),
});

export const faultKinds = [
  'unauthorised',
  'rate-limited',
  'server-error',
  'unreachable',
  'cut-off',
  'timeout',
  'malformed',
  'too-long',
  'rejected',
  'cancelled',
] as const;

export const outcomeSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('reply'),
    text: z.string(),
    toolCalls: z.array(toolCallSchema),
    /** `length`: it was not finished when the permitted output was used up. */
    ending: z.enum(['stop', 'length', 'tools', 'refused']),
    usage: usageSchema,
  }),
  z.strictObject({
    is: z.literal('fault'),
    kind: z.enum(faultKinds),
    /** What happened, one sentence. */
    message: z.string(),
    /** How long the provider asks to wait. */
    retryAfterMs: z.number().nullable(),
    /** Estimated where the provider did not get to say it. */
    usage: usageSchema,
  }),
]);

export const exchangeSchema = z.strictObject({
  /** From 1 within the run. */
  sequence: z.int().min(1),
  role: z.string(),
  task: z.string(),
  request: modelRequestSchema,
  outcome: outcomeSchema,
  startedAt: z.iso.datetime(),
  milliseconds: z.number(),
  /** US dollars. */
  cost: z.number(),
});

export type Turn = z.infer<typeof turnSchema>;
export type ToolCall = z.infer<typeof toolCallSchema>;
export type ModelRequest = z.infer<typeof modelRequestSchema>;
export type ToolDescription = ModelRequest['tools'][number];
export type Usage = z.infer<typeof usageSchema>;
export type FaultKind = (typeof faultKinds)[number];
export type Outcome = z.infer<typeof outcomeSchema>;
export type Reply = Extract<Outcome, { is: 'reply' }>;
export type Fault = Extract<Outcome, { is: 'fault' }>;
export type Exchange = z.infer<typeof exchangeSchema>;

/** One attempt at one model. Never throws: what goes wrong is an outcome. `milliseconds` bounds the whole attempt. */
export type CallModel = (
  request: ModelRequest,
  bounds: { milliseconds: number; signal: AbortSignal },
) => Promise<Outcome>;

/** The same for equal requests, whatever the order of their keys. */
export function requestHash(request: ModelRequest): string {
  return createHash('sha256')
    .update(JSON.stringify(modelRequestSchema.parse(request)))
    .digest('hex');
}

export const noUsage: Usage = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
