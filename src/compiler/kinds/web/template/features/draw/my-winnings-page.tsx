// What the person who is signed in has won.
import { useResource } from '../../web/use-resource.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Winning } from './draw.ts';
import { drawTexts } from './draw-texts.ts';

const longDateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export function MyWinningsPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title="My winnings"
        introduction="Everything you have won, the latest first."
        actions={<LinkButton to={drawTexts.path}>{drawTexts.action}</LinkButton>}
      />
      <Winnings />
    </SignedInOnly>
  );
}

function Winnings() {
  const winnings = useResource<Winning[]>('/api/draw/winnings');
  return (
    <Loaded resource={winnings} shape="rows">
      {(all) =>
        all.length === 0 ? (
          <EmptyState
            title="Nothing won yet"
            action={<LinkButton to={drawTexts.path}>{drawTexts.action}</LinkButton>}
          />
        ) : (
          <ul aria-label="My winnings" className="grid gap-3">
            {all.map((winning) => (
              <li
                key={winning.id}
                className="flex items-center gap-4 rounded-card border border-line bg-surface p-4 shadow-card"
              >
                <div className="size-14 shrink-0 overflow-hidden rounded-control">
                  <Artwork subject={winning.prizeTitle} ratio="square" />
                </div>
                <div>
                  <p className="text-lg font-semibold">{winning.prizeTitle}</p>
                  <p className="text-muted">
                    Won on <time dateTime={winning.wonAt}>{longDateTime.format(new Date(winning.wonAt))}</time>
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
