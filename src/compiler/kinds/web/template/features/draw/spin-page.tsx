// The page with the wheel: spin it, see what was won, and what others have won.
import { useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { useResource } from '../../web/use-resource.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { DrawPrize, DrawState, Winning } from './draw.ts';
import { drawTexts } from './draw-texts.ts';
import { turnTo, Wheel } from './wheel.tsx';

const turningMilliseconds = 2_800;
const longDateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function SpinPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title={drawTexts.title}
        introduction="One press, and the wheel decides."
        actions={
          <LinkButton to="/my-winnings" variant="secondary">
            My winnings
          </LinkButton>
        }
      />
      <Draw />
    </SignedInOnly>
  );
}

function Draw() {
  const state = useResource<DrawState>('/api/draw');
  const latest = useResource<Winning[]>('/api/draw/latest');
  return (
    <Loaded resource={state} shape="page">
      {({ prizes, spinsLeft }) => (
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,28rem)_1fr]">
          <SpinningWheel prizes={prizes} spinsLeft={spinsLeft} onWon={latest.reload} />
          <div className="grid gap-8">
            <PrizeList prizes={prizes} />
            <section>
              <h2 className="mb-3 text-xl font-semibold">Latest winners</h2>
              <Loaded resource={latest} shape="rows">
                {(winnings) => (
                  <ul aria-label="Latest winners" className="grid gap-1">
                    {winnings.map((winning) => (
                      <li key={winning.id}>
                        <span className="font-medium">{winning.winnerName}</span> won {winning.prizeTitle}
                        <span className="text-sm text-muted">, {longDateTime.format(new Date(winning.wonAt))}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </Loaded>
            </section>
          </div>
        </div>
      )}
    </Loaded>
  );
}

interface SpinningWheelProps extends DrawState {
  onWon: () => void;
}

function SpinningWheel({ prizes, spinsLeft, onWon }: SpinningWheelProps) {
  const [turn, setTurn] = useState(0);
  const [isTurning, setTurning] = useState(false);
  const [left, setLeft] = useState(spinsLeft);
  const [won, setWon] = useState<Winning>();
  const showStatus = useStatus();

  async function spin() {
    setTurning(true);
    setWon(undefined);
    try {
      const answer = await api.post<{ winning: Winning; spinsLeft: number | null }>('/api/draw/spin');
      const index = prizes.findIndex(({ id }) => id === answer.winning.prizeId);
      setTurn((before) => turnTo(Math.max(0, index), prizes.length, before));
      await new Promise((done) => setTimeout(done, isMotionReduced() ? 100 : turningMilliseconds));
      setWon(answer.winning);
      setLeft(answer.spinsLeft);
      showStatus(`You won: ${answer.winning.prizeTitle}`);
      onWon();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    setTurning(false);
  }

  return (
    <section aria-label="Wheel" className="grid justify-items-center gap-5">
      <Wheel prizes={prizes} turn={turn} milliseconds={turningMilliseconds} />
      <Button size="large" busy={isTurning} disabled={left === 0 || prizes.length === 0} onClick={spin}>
        {isTurning ? 'The wheel turns' : drawTexts.action}
      </Button>
      {left !== null && (
        <p className="text-muted">
          {left === 0 ? 'No spin is left for today. Come back tomorrow.' : `Spins left today: ${left}`}
        </p>
      )}
      <div aria-live="polite" role="region" aria-label="Result" className="w-full text-center">
        {won ? (
          <div className="animate-rise rounded-card bg-tint p-5 text-on-tint">
            <p className="text-sm font-medium">Congratulations!</p>
            <p className="text-2xl font-bold">You won: {won.prizeTitle}</p>
            <p>It is kept under “My winnings”.</p>
          </div>
        ) : (
          <p className="text-muted">{isTurning ? 'Good luck!' : 'What you win appears here.'}</p>
        )}
      </div>
    </section>
  );
}

function PrizeList({ prizes }: { prizes: readonly DrawPrize[] }) {
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-xl font-semibold">Prizes on the wheel</h2>
        <LinkButton to={drawTexts.prizesPath} size="small" variant="quiet">
          See all prizes
        </LinkButton>
      </div>
      <ul aria-label="Prizes on the wheel" className="grid gap-2 sm:grid-cols-2">
        {prizes.map((prize) => (
          <li
            key={prize.id}
            className="flex items-center justify-between gap-3 rounded-control border border-line bg-surface px-4 py-2"
          >
            {prize.title}
            {prize.left !== null && (
              <Badge tone={prize.left > 0 ? 'accent' : 'neutral'}>
                {prize.left > 0 ? `${prize.left} left` : 'all won'}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
