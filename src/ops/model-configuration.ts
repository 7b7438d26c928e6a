/** What the environment says about language models; read by `configuration.ts`, nothing here touches the environment. */
import { z } from 'zod';

interface Amounts {
  tokens: number;
  usd: number;
  seconds: number;
  attempts: number;
}
interface Provider {
  url: string | null;
  key: string | null;
}
interface Price {
  input: number;
  cachedInput: number;
  output: number;
}

export interface ModelConfiguration {
  /** `off`: rules alone. `found`: what the keys and this machine offer. Else `provider/model`, the preferred one first. */
  preferred: 'off' | 'found' | readonly string[];
  ofRole: Readonly<Record<string, readonly string[]>>;
  providers: Readonly<Record<string, Provider>>;
  compatibleModel: string | null;
  /** Where to look for Ollama and LM Studio; null: nowhere. */
  local: { ollama: string; lmstudio: string } | null;
  limits: Readonly<Record<'task' | 'run' | 'organisation', Amounts>>;
  /** US dollars for a million tokens, by `provider/model`. */
  prices: Readonly<Record<string, Price>>;
  /** What must never be sent, kept or shown. */
  secrets: readonly string[];
}

/** Roles that ask a model, as their variables name them. */
const roles = {
  TORONTO_MODEL_SYSTEM_ARCHITECT: 'System Architect',
  TORONTO_MODEL_QA_SPECIALIST: 'QA Specialist',
  TORONTO_MODEL_DEVELOPER: 'Developer',
} as const;

const address = z.string().regex(/^[a-z]+\/\S+$/, 'must be provider/model, e.g. openai/gpt-6-sol');
const list = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .pipe(z.array(address).min(1, 'must name a model'));
const url = z.string().regex(/^https?:\/\//, 'must start with http:// or https://');

/** `tokens=150000 usd=0.5 seconds=600 attempts=40`; what is not named keeps its default. */
const amounts = (defaults: Amounts) =>
  z
    .string()
    .default('')
    .transform((value, context): Amounts => {
      const result = { ...defaults };
      for (const part of value.split(/[\s,]+/).filter(Boolean)) {
        const [, name, amount] = /^(tokens|usd|seconds|attempts)=(\d+(?:\.\d+)?)$/.exec(part) ?? [];
        if (name === undefined)
          context.addIssue({ code: 'custom', message: `has "${part}"; write e.g. "tokens=60000 usd=0.5"` });
        else result[name as keyof Amounts] = Number(amount); // the expression allows no other name
      }
      return result;
    });

/** `compatible/house-model=0.5/2`: input and output; several by commas. */
const prices = z
  .string()
  .default('')
  .transform((value, context): Record<string, Price> => {
    const entries = value.split(',').map((part) => part.trim());
    return Object.fromEntries(
      entries.filter(Boolean).flatMap((part) => {
        const [, model, input, output] = /^([a-z]+\/\S+)=(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(part) ?? [];
        if (model === undefined) {
          context.addIssue({ code: 'custom', message: `has "${part}"; write e.g. "compatible/house-model=0.5/2"` });
          return [];
        }
        return [[model, { input: Number(input), cachedInput: Number(input), output: Number(output) }]];
      }),
    );
  });

export const modelEnvironment = {
  /** `off`, or the models to ask, the preferred one first; by itself what the keys and this machine offer. */
  TORONTO_MODEL: z.union([z.enum(['off', 'found', '']), list]).default('found'),
  TORONTO_MODEL_SYSTEM_ARCHITECT: list.optional(),
  TORONTO_MODEL_QA_SPECIALIST: list.optional(),
  TORONTO_MODEL_DEVELOPER: list.optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url.optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  ANTHROPIC_BASE_URL: url.optional(),
  GOOGLE_GENERATIVE_AI_API_KEY: z.string().optional(),
  GOOGLE_BASE_URL: url.optional(),
  /** Any server that speaks the OpenAI chat protocol, with its path, e.g. `https://models.example.com/v1`. */
  TORONTO_MODEL_URL: url.optional(),
  TORONTO_MODEL_KEY: z.string().optional(),
  /** The model to ask there. */
  TORONTO_MODEL_NAME: z.string().min(1).optional(),
  /** Whether Ollama and LM Studio are looked for on this machine. */
  TORONTO_LOCAL_MODELS: z.enum(['on', 'off']).default('on'),
  TORONTO_OLLAMA_URL: url.default('http://127.0.0.1:11434'),
  TORONTO_LMSTUDIO_URL: url.default('http://127.0.0.1:1234'),
  TORONTO_MODEL_LIMIT_TASK: amounts({ tokens: 150_000, usd: 0.5, seconds: 600, attempts: 40 }),
  TORONTO_MODEL_LIMIT_RUN: amounts({ tokens: 200_000, usd: 1, seconds: 600, attempts: 40 }),
  TORONTO_MODEL_LIMIT_ORGANISATION: amounts({ tokens: 10_000_000, usd: 20, seconds: 86_400, attempts: 5000 }),
  TORONTO_MODEL_PRICES: prices,
};

type Environment = z.infer<z.ZodObject<typeof modelEnvironment>>;

export function readModelConfiguration(value: Environment): ModelConfiguration {
  const provider = (key: string | undefined, base: string | undefined): Provider | null =>
    key ? { key, url: base ?? null } : null;
  const compatible = value.TORONTO_MODEL_URL
    ? { url: value.TORONTO_MODEL_URL, key: value.TORONTO_MODEL_KEY ?? null }
    : null;
  const all: [string, Provider | null][] = [
    ['anthropic', provider(value.ANTHROPIC_API_KEY, value.ANTHROPIC_BASE_URL)],
    ['openai', provider(value.OPENAI_API_KEY, value.OPENAI_BASE_URL)],
    ['google', provider(value.GOOGLE_GENERATIVE_AI_API_KEY, value.GOOGLE_BASE_URL)],
    ['compatible', compatible],
  ];
  const providers = Object.fromEntries(all.flatMap(([name, one]) => (one === null ? [] : [[name, one]])));
  const own = Object.entries(roles).flatMap(([variable, role]) => {
    const models = value[variable as keyof typeof roles]; // the table's own keys
    return models === undefined ? [] : [[role, models]];
  });
  const isOff = value.TORONTO_MODEL === 'off';
  return {
    preferred: value.TORONTO_MODEL === '' ? 'found' : value.TORONTO_MODEL,
    ofRole: Object.fromEntries(own),
    providers,
    compatibleModel: value.TORONTO_MODEL_NAME ?? null,
    local:
      isOff || value.TORONTO_LOCAL_MODELS === 'off'
        ? null
        : { ollama: value.TORONTO_OLLAMA_URL, lmstudio: value.TORONTO_LMSTUDIO_URL },
    limits: {
      task: value.TORONTO_MODEL_LIMIT_TASK,
      run: value.TORONTO_MODEL_LIMIT_RUN,
      organisation: value.TORONTO_MODEL_LIMIT_ORGANISATION,
    },
    prices: value.TORONTO_MODEL_PRICES,
    secrets: Object.values(providers).flatMap(({ key }) => (key === null ? [] : [key])),
  };
}
