import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { GameName } from '../../../blueprint/features/play.ts';
import { boardScenarios } from './board-scenarios.ts';
import { soloScenarios } from './solo-scenarios.ts';
import { gamePieces } from './game-pieces.ts';

/** A game is begun, played, looked up afterwards; at most two games are played through. */
export function gameScenarios(feature: FeatureOf<'game'>, blueprint: Blueprint): Scenario[] {
  const [first] = feature.games;
  if (first === undefined) return [];
  const played = feature.games.slice(0, 2).flatMap((name) => playScenarios(feature.id, name));
  return [...played, ...pageScenarios(feature.id, first, blueprint)];
}

function playScenarios(id: string, name: GameName): Scenario[] {
  return gamePieces[name].kind === 'board' ? boardScenarios(id, name) : soloScenarios(id, name);
}

function pageScenarios(id: string, first: GameName, { features }: Blueprint): Scenario[] {
  const { title } = gamePieces[first];
  const account = features.find((feature) => feature.kind === 'account');
  return [
    {
      id: `${id}-leaderboard`,
      title: 'The leaderboard names players with their points',
      given: { step: 'open', path: '/leaderboard' },
      when: [{ step: 'see-heading', text: 'Leaderboard' }],
      then: [
        { step: 'see-text', text: account?.demoUser.name ?? 'You' },
        { step: 'see-text', text: 'You' },
      ],
    },
    {
      id: `${id}-history`,
      title: '“My games” shows what was played and what it says together',
      given: { step: 'open', path: '/my-games' },
      when: [{ step: 'see-heading', text: 'My games' }],
      then: [
        { step: 'see-text', text: title },
        { step: 'see-text', text: 'Games finished', within: 'Statistics' },
      ],
    },
  ];
}
