/** Works preferences into a design where the concept is silent: its own words always win. Pure, and the same for the same input. */
import { differenceOfBlueprints } from '../../blueprint/difference.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import { applyChange } from '../change/apply-change.ts';
import type { Operation } from '../change/operation.ts';
import { readChange } from '../change/read-change.ts';
import { currenciesIn } from '../radar/currencies.ts';

export interface StandingPreference {
  id: string;
  /** A change request. */
  request: string;
}

export interface AppliedPreference {
  id: string;
  /** What it changed, one sentence each. */
  sentences: string[];
}

export function applyPreferences(
  concept: string,
  designed: Blueprint,
  preferences: readonly StandingPreference[],
): { blueprint: Blueprint; applied: AppliedPreference[] } {
  let blueprint = designed;
  const applied: AppliedPreference[] = [];
  for (const { id, request } of preferences) {
    const reading = readChange(request, blueprint);
    if (
      reading.kind === 'unclear' ||
      !reading.operations.every((operation) => isSilent(concept, blueprint, { request, operation }))
    )
      continue;
    const change = `preference-${applied.length + 1}`;
    const outcome = applyChange(blueprint, reading.operations, { id: change, text: request });
    if (!outcome.ok || differenceOfBlueprints(blueprint, outcome.blueprint).length === 0) continue;
    blueprint = withSource(outcome.blueprint, change, request);
    applied.push({ id, sentences: outcome.effect.sentences });
  }
  return { blueprint, applied };
}

/** Whether the concept says nothing about what the operation settles. */
function isSilent(
  concept: string,
  { theme, features, entities }: Blueprint,
  { request, operation }: { request: string; operation: Operation },
): boolean {
  const says = (pattern: RegExp): boolean => pattern.test(concept);
  switch (operation.do) {
    case 'paint':
      return theme.source !== 'concept';
    case 'set-mode':
      return theme.source !== 'concept' && !says(/\b(?:dark|light|bright)\b/i);
    case 'set-typeface':
      return !says(/\b(?:fonts?|typefaces?|serif|letters)\b/i);
    case 'set-corners':
      return !says(/\b(?:corners?|rounded)\b/i);
    case 'set-currency':
      return currenciesIn(concept).length === 0;
    case 'set-layout':
      return !says(/\b(?:cards?|tables?|grid|tiles?|ranking)\b/i);
    case 'order-list':
      return !says(/\b(?:sort(?:ed)?|order(?:ed)? by|first|alphabetical)\b/i);
    case 'remove-feature': {
      const feature = features.find(({ id }) => id === operation.feature);
      const word = feature?.kind.split('-')[0] ?? operation.feature;
      // By the name that the product has for it, and by the one that the person has.
      const own = request.replace(/^(?:remove|drop|no(?: more)?|get rid of)(?: the)? /i, '').replace(/s$/, '');
      return !says(new RegExp(`\\b(?:${word}|${escape(own)})`, 'i'));
    }
    case 'remove-entity': {
      const entity = entities.find(({ name }) => name === operation.entity);
      return entity !== undefined && !says(new RegExp(`\\b(?:${entity.label}|${entity.pluralLabel})\\b`, 'i'));
    }
    case 'add-capability':
      return !says(
        new RegExp(
          `\\b(?:no|without(?: an?y?)?|don't (?:want|need)(?: an?)?) ${operation.capability.split('-')[0] ?? ''}`,
          'i',
        ),
      );
    case 'rename-entity':
      // Who uses both words means two things.
      return !says(new RegExp(`\\b(?:${operation.label}|${operation.pluralLabel})\\b`, 'i'));
    case 'allow':
      return !says(/\bonly\b|\b(?:any|every)(?:one|body)\b/i);
    default:
      return true;
  }
}

function escape(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The new requirement says whose wish it is. */
function withSource(blueprint: Blueprint, change: string, request: string): Blueprint {
  const because = `your preference "${request}"`.slice(0, 300);
  const requirements = blueprint.requirements.map((requirement) =>
    requirement.source.from === 'change-request' && requirement.source.id === change
      ? { ...requirement, source: { from: 'assumption' as const, because } }
      : requirement,
  );
  return { ...blueprint, requirements };
}
