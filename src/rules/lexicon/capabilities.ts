/** What people ask a product to do, the words they use for it, and which features serve it. */
import { kitCapabilities } from './capabilities/kits.ts';
import { changeCapabilities } from './capabilities/change.ts';
import { roleCapabilities } from './capabilities/roles.ts';
import type { Capability } from './capability.ts';
import { communicationCapabilities } from './capabilities/communication.ts';
import { socialCapabilities } from './capabilities/social.ts';
import { findCapabilities } from './capabilities/find.ts';
import { insightCapabilities } from './capabilities/insight.ts';
import { tradeCapabilities } from './capabilities/trade.ts';
import { siteCapabilities } from './capabilities/site.ts';
import { peopleCapabilities } from './capabilities/people.ts';
import { liveCapabilities } from './capabilities/live.ts';
import { mapCapabilities } from './capabilities/map.ts';
import { mediaCapabilities } from './capabilities/media.ts';
import { outboxCapabilities } from './capabilities/outbox.ts';
import { playCapabilities } from './capabilities/play.ts';
import { servedCapabilities } from './served-capabilities.ts';
import { unservedCapabilities } from './unserved-capabilities.ts';

export const capabilities: readonly Capability[] = [
  ...siteCapabilities,
  ...servedCapabilities,
  ...socialCapabilities,
  ...peopleCapabilities,
  ...findCapabilities,
  ...insightCapabilities,
  ...kitCapabilities,
  ...roleCapabilities,
  ...tradeCapabilities,
  ...changeCapabilities,
  ...communicationCapabilities,
  ...outboxCapabilities,
  ...playCapabilities,
  ...mediaCapabilities,
  ...mapCapabilities,
  ...liveCapabilities,
  ...unservedCapabilities,
];

/**
 * Capabilities that a clause asks for, each once, in order of appearance. The most telling ones win: "contact page" is a page
 * and not a wish to make contact. Served and unserved ones may come together ("search and chat").
 */
export function capabilitiesInClause(clause: string): { capability: Capability; match: string; index: number }[] {
  const text = clause.toLowerCase();
  const found = capabilities.flatMap((capability) => {
    const first = capability.patterns
      .map((pattern) => pattern.exec(text))
      .filter((match) => match !== null)
      .toSorted((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
    return first === undefined ? [] : [{ capability, match: first[0], index: first.index }];
  });
  const covers = (outer: { match: string; index: number }, inner: { match: string; index: number }) =>
    outer.match.length > inner.match.length &&
    outer.index <= inner.index &&
    outer.index + outer.match.length >= inner.index + inner.match.length;
  return found
    .filter((candidate) => !found.some((other) => covers(other, candidate)))
    .toSorted((a, b) => a.index - b.index);
}

export function capabilityByKey(key: string): Capability | null {
  return capabilities.find((capability) => capability.key === key) ?? null;
}
