import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../../../web/ui/button.tsx';
import { SoloPage, type RoundProps } from '../frame/solo-page.tsx';
import { wordGuess as game } from './game.ts';
import { alphabet, firstGuess, guess, misses, pointsOf, stateOf } from './rules.ts';

export function WordGuessPage() {
  return <SoloPage game={game} Round={Round} />;
}

function Round({ level, random, theme, isRunning, onPoints, onEnd }: RoundProps) {
  const [state, setState] = useState(() => firstGuess(level, random));
  const isOver = stateOf(state) !== 'open';

  function choose(letter: string) {
    if (!isRunning) return;
    const next = guess(state, letter);
    const outcome = stateOf(next);
    setState(next);
    onPoints(pointsOf(next));
    if (outcome !== 'open' && next !== state) onEnd({ outcome, points: pointsOf(next) });
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey;
    if (!isTyping && alphabet.includes(event.key)) choose(event.key);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const letters = [...state.word].map((letter) => (isOver || state.guessed.includes(letter) ? letter : null));
  return (
    <>
      <div
        role="img"
        aria-label={`The word: ${letters.map((letter) => letter ?? 'blank').join(' ')}`}
        className="flex flex-wrap justify-center gap-2 rounded-lg p-6"
        style={{ backgroundColor: theme.light, color: theme.ink }}
      >
        {letters.map((letter, index) => (
          <span
            key={index}
            aria-hidden
            className="grid h-12 w-9 place-items-center border-b-4 text-3xl font-bold uppercase"
            style={{ borderColor: theme.dark }}
          >
            {letter}
          </span>
        ))}
      </div>
      <p aria-live="polite">
        {isOver ? `The word is “${state.word}”.` : `${state.most - misses(state)} of ${state.most} attempts are left.`}
      </p>
      <div role="group" aria-label="Letters" className="grid grid-cols-7 gap-1.5 sm:grid-cols-9">
        {alphabet.map((letter) => (
          <Button
            key={letter}
            size="small"
            variant="secondary"
            className="px-0 uppercase"
            aria-label={`Letter ${letter.toUpperCase()}`}
            disabled={isOver || state.guessed.includes(letter)}
            onClick={() => choose(letter)}
          >
            {letter}
          </Button>
        ))}
      </div>
    </>
  );
}
