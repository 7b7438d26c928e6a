/** "A chart shows sales per month", "a dashboard shows managers the requests": the part of the product that shows is a wish too. */
import { capabilitiesInClause } from '../lexicon/capabilities.ts';
import { actorIn, isActor } from './actor-in.ts';
import type { Clause } from './clauses.ts';
import type { RawAct } from './make-act.ts';

const part =
  /\b(dashboards?|charts?|graphs?|diagrams?|statistics|leaderboards?|rankings?|calendars?|maps?|timelines?|boards?)$/;
const showing =
  /^(show|shows|display|displays|list|lists|present|presents|visuali[sz]es?|summari[sz]es?|plots?|counts?|tracks?)$/;

/** The clause without the people to whom it is shown, who do the seeing. */
export function shownTo(clause: Clause): Clause {
  const [verb, whom, next] = clause.words;
  const isShown = verb !== undefined && /^(show|shows)$/.test(verb.lower) && clause.actor === null;
  if (!isShown || whom === undefined || !isActor(whom.lower) || next?.part !== 'DET') return clause;
  const words = clause.words.filter((word) => word !== whom);
  return { ...clause, actor: actorIn(whom.lower), words: [{ ...verb, text: 'see', lower: 'see' }, ...words.slice(1)] };
}

/** With what the part can do added to the first thing that it shows. */
export function withPart(acts: RawAct[], { subject, words }: Clause): RawAct[] {
  const [first, ...rest] = acts;
  if (first === undefined || !part.test(subject) || !showing.test(words[0]?.lower ?? '')) return acts;
  const keys = capabilitiesInClause(subject).map(({ capability }) => capability.key);
  return [{ ...first, capabilities: [...new Set([...first.capabilities, ...keys])] }, ...rest];
}
