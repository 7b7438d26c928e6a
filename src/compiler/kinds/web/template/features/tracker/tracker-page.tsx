import { LinkButton } from '../../web/ui/button.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { ItemCard } from './item-card.tsx';
import type { TrackedItem } from './model.ts';
import { settings } from './settings.ts';

/** All that the person tracks, with today at hand. */
export function TrackerPage() {
  return (
    <SignedInOnly>
      <Content />
    </SignedInOnly>
  );
}

function Content() {
  const items = useResource<TrackedItem[]>('/api/tracker/items');
  const add = <LinkButton to={`${settings.path}/new`}>Add {settings.one}</LinkButton>;
  return (
    <>
      <PageHeader
        title={settings.title}
        introduction="Log today, keep your streaks, and see how far you have come."
        actions={add}
      />
      <Loaded resource={items} shape="rows">
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={`No ${settings.many} yet`} action={add} />
          ) : (
            <div className="grid gap-8">
              <Summary items={all} />
              <ul aria-label={settings.title} className="grid gap-4 lg:grid-cols-2">
                {all.map((item) => (
                  <li key={item.id}>
                    <ItemCard item={item} onChange={items.reload} />
                  </li>
                ))}
              </ul>
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function Summary({ items }: { items: readonly TrackedItem[] }) {
  const met = items.filter((item) => item.progress.week.at(-1)?.isMet).length;
  const week = items.reduce((sum, item) => sum + item.progress.week.filter((day) => day.isMet).length, 0);
  return (
    <Figures>
      <Figure label="Met today" value={`${met} of ${items.length}`} />
      <Figure label="Met in the last 7 days" value={`${week} of ${items.length * 7}`} />
      <Figure label="Longest current streak" value={daysText(Math.max(...items.map((item) => item.progress.streak)))} />
      <Figure label="Best streak ever" value={daysText(Math.max(...items.map((item) => item.progress.bestStreak)))} />
    </Figures>
  );
}

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
