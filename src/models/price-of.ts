/** Which price counts for a model, and what a call costs by it. */
import type { Usage } from './exchange.ts';
import { free, type Price, priceList, unknownPrice } from './price-list.ts';

/** Providers whose models run on hardware of one's own. */
const local: ReadonlySet<string> = new Set(['ollama', 'lmstudio']);

/** `own`: prices that the administrator has set; they count before the list. */
export function priceOf(model: string, own: Readonly<Record<string, Price>>): Price {
  const set = own[model];
  if (set) return set;
  if (local.has(model.split('/')[0] ?? '')) return free;
  return priceList[model] ?? priceList[withoutDate(model)] ?? unknownPrice;
}

export function costOf({ inputTokens, cachedInputTokens, outputTokens }: Usage, price: Price): number {
  const fresh = Math.max(0, inputTokens - cachedInputTokens);
  return (fresh * price.input + cachedInputTokens * price.cachedInput + outputTokens * price.output) / 1_000_000;
}

/** A dated snapshot costs what its family costs. */
function withoutDate(model: string): string {
  return model.replace(/-(?:20\d{6}|20\d{2}-\d{2}-\d{2})$/, '');
}
