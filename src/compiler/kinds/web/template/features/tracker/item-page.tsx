import { useParams } from 'react-router';
import { BarChart } from '../../web/charts/bar-chart.tsx';
import { formatDate, formatNumber } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { HeatMap } from './heat-map.tsx';
import { ItemCard } from './item-card.tsx';
import type { ItemDetail } from './model.ts';
import { settings } from './settings.ts';
import { targetText } from './target-text.ts';

/** How one item has gone: figures, half a year day by day, and week by week. */
export function ItemPage() {
  const { id } = useParams();
  return (
    <SignedInOnly>
      <Content key={id} id={id} />
    </SignedInOnly>
  );
}

function Content({ id }: { id: string | undefined }) {
  const item = useResource<ItemDetail>(`/api/tracker/items/${id}`);
  return (
    <Loaded resource={item} shape="page">
      {(loaded) => (
        <>
          <PageHeader
            title={loaded.name}
            introduction={targetText(loaded)}
            parent={{ to: settings.path, label: settings.title }}
            actions={
              <>
                <LinkButton to={`${settings.path}/${loaded.id}/edit`} variant="secondary">
                  Edit
                </LinkButton>
                <DeleteButton
                  label={settings.one}
                  title={loaded.name}
                  path={`/api/tracker/items/${loaded.id}`}
                  to={settings.path}
                />
              </>
            }
          />
          <div className="grid gap-8">
            <Figures>
              <Figure label="Current streak" value={daysText(loaded.progress.streak)} />
              <Figure label="Best streak" value={daysText(loaded.progress.bestStreak)} />
              <Figure label="Progress" value={`${loaded.progress.percent}%`} />
              <Figure label="In all" value={formatNumber(loaded.progress.total, loaded.unit ?? undefined)} />
            </Figures>
            <ItemCard item={loaded} onChange={item.reload} />
            <HeatMap days={loaded.days} />
            <BarChart
              title="Week by week"
              data={loaded.weeks.map(({ label, value }) => ({ label: shortDate(label), value }))}
              valueLabel={loaded.unit ?? 'Days done'}
            />
          </div>
        </>
      )}
    </Loaded>
  );
}

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** "4 May" */
function shortDate(date: string): string {
  return formatDate(date).split(' ').slice(0, 2).join(' ');
}
