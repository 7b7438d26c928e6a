/**
 * What models cost, in US dollars for a million tokens. List prices of the providers for standard requests as they stood on
 * the date below; where a price depends on the length of the prompt, the dearer one, so that limits hold.
 */

export interface Price {
  input: number;
  cachedInput: number;
  output: number;
}

export const priceDate = '2026-11-05';

export const priceSources = {
  anthropic: 'https://platform.claude.com/docs/en/about-claude/pricing',
  openai: 'https://developers.openai.com/api/docs/pricing',
  google: 'https://ai.google.dev/gemini-api/docs/pricing',
} as const;

const price = (input: number, cachedInput: number, output: number): Price => ({ input, cachedInput, output });

export const priceList: Readonly<Record<string, Price>> = {
  'anthropic/claude-fable-5-1': price(10, 1, 50),
  'anthropic/claude-opus-5-5': price(4, 0.4, 20),
  'anthropic/claude-opus-5': price(5, 0.5, 25),
  'anthropic/claude-sonnet-5-5': price(2, 0.2, 10),
  'anthropic/claude-sonnet-5': price(3, 0.3, 15),
  'anthropic/claude-haiku-5-5': price(0.5, 0.05, 2.5),
  'anthropic/claude-haiku-4-5': price(1, 0.1, 5),
  'openai/gpt-6-astra': price(10, 1, 50),
  'openai/gpt-6-sol': price(2, 0.2, 10),
  'openai/gpt-6-luna': price(0.1, 0.01, 0.5),
  'openai/gpt-5.6-terra': price(2, 0.2, 12),
  'openai/gpt-5.6-luna': price(0.2, 0.02, 1.2),
  'openai/gpt-5.4': price(2.5, 0.25, 15),
  'openai/gpt-5.4-mini': price(0.75, 0.075, 4.5),
  'openai/gpt-5': price(1.25, 0.125, 10),
  'openai/gpt-4.1': price(2, 0.5, 8),
  'openai/gpt-4.1-mini': price(0.4, 0.1, 1.6),
  'openai/gpt-4o-mini': price(0.15, 0.075, 0.6),
  'google/gemini-3.6-flash': price(1.5, 0.15, 7.5),
  'google/gemini-3.5-flash': price(1.5, 0.15, 9),
  'google/gemini-2.5-flash': price(0.3, 0.03, 2.5),
  'google/gemini-2.5-pro': price(2.5, 0.25, 15),
};

/** Models that run on this machine. */
export const free: Price = price(0, 0, 0);

/** Models that nobody has told the price of: counted as dear as any that is sold, so that money is never spent unseen. */
export const unknownPrice: Price = price(30, 30, 180);
