import type { Mode } from '../../contract/api.ts';
import type { StoredPreference } from './preference-storage.ts';

/** The mode that new projects begin with: what the person prefers, before what the organisation does. */
export function modeIn(preferences: readonly StoredPreference[]): Mode {
  const key = preferences.find(({ topic, isOn, removedAt }) => topic === 'mode' && isOn && removedAt === null)?.key;
  return key === 'mode:ask' ? 'ask' : key === 'mode:review' ? 'review' : 'autopilot';
}
