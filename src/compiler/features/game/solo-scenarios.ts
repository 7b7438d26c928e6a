/** Games for one, played through on the page: the seed in the address makes every round the same. */
import type { GameName } from '../../../blueprint/features/play.ts';
import type { Scenario, ThenStep, WhenStep } from '../../../blueprint/scenario.ts';
import { items, containers } from '../../kinds/web/template/features/games/sorting/waste.ts';
import { firstSorting } from '../../kinds/web/template/features/games/sorting/rules.ts';
import { deal } from '../../kinds/web/template/features/games/memory/rules.ts';
import { firstGuess } from '../../kinds/web/template/features/games/word-guess/rules.ts';
import { randomFrom } from '../../kinds/web/template/web/artwork/random.ts';
import { gamePieces } from './game-pieces.ts';

const seed = 'first';
const press = (name: string, within?: string): WhenStep => ({
  step: 'click',
  role: 'button',
  name,
  ...(within && { within }),
});
const over: ThenStep[] = [{ step: 'see-text', text: 'The result is kept', within: 'Result' }];

export function soloScenarios(id: string, name: GameName): Scenario[] {
  const { title } = gamePieces[name];
  const given = { step: 'open', path: `/play/${name}?seed=${seed}` } as const;
  const whole = rounds[name];
  const scenarios: Scenario[] = [
    {
      id: `${id}-${name}-new`,
      title: `A new game of ${title} begins with its rules, on the level that is chosen`,
      given,
      when: [
        { step: 'see-heading', text: title },
        { step: 'see-text', text: 'How to play' },
        { step: 'choose', label: 'Difficulty', option: 'Medium' },
        { step: 'see-message', text: 'Medium' },
        press('New game'),
      ],
      then: [
        { step: 'see-message', text: 'New game on the level “Medium”' },
        { step: 'see-field-value', label: 'Difficulty', value: 'medium' },
        { step: 'see-figure', label: 'Score', value: '0' },
      ],
    },
  ];
  if (whole)
    scenarios.push({
      id: `${id}-${name}-round`,
      title: `A round of ${title} is played to its end, and the result is kept`,
      given,
      when: whole().slice(0, 30),
      then: over,
    });
  if (name === 'sorting') scenarios.push(sortingFeedback(id));
  if (name === 'snake' || name === 'dodge')
    scenarios.push({
      id: `${id}-${name}-pause`,
      title: `${title} is started, paused and goes on`,
      given,
      when: [press('Start'), press('Pause'), { step: 'see-text', text: 'The game is paused' }, press('Resume')],
      then: [{ step: 'see-control', role: 'button', name: 'Pause' }],
    });
  return scenarios;
}

/** What to press for a whole round on the easy level. */
const rounds: Readonly<Partial<Record<GameName, () => WhenStep[]>>> = {
  memory: () => {
    const { cards } = deal('easy', randomFrom(seed));
    const motifs = [...new Set(cards)];
    return motifs.flatMap((motif) =>
      [...cards.keys()].filter((card) => cards[card] === motif).map((card) => press(`Card ${card + 1},`)),
    );
  },
  sorting: () =>
    firstSorting(items, 'easy', randomFrom(seed)).items.map(({ container }) => press(container, 'Containers')),
  'word-guess': () =>
    [...new Set(firstGuess('easy', randomFrom(seed)).word)].map((letter) => press(`Letter ${letter.toUpperCase()}`)),
  // Straight on into the wall.
  snake: () => [press('Start')],
};

/** What a wrong answer at sorting says: a gentle word and where the thing belongs. */
function sortingFeedback(id: string): Scenario {
  const [first] = firstSorting(items, 'easy', randomFrom(seed)).items;
  const wrong = containers.find(({ name }) => name !== first?.container);
  return {
    id: `${id}-sorting-feedback`,
    title: 'Something put into the wrong container is explained kindly',
    given: { step: 'open', path: `/play/sorting?seed=${seed}` },
    when: [press(wrong?.name ?? '', 'Containers')],
    then: [{ step: 'see-text', text: `belongs into “${first?.container}”`, within: 'Feedback' }],
  };
}
