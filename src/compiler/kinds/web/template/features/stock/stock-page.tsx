// How the stock stands: figures, what has to be ordered, what moved.
import { Link } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { useResource } from '../../web/use-resource.ts';
import { Card } from '../../web/ui/card.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { stock, title } from './definition.ts';
import { MovementList } from './movement-list.tsx';
import { StockBadge } from './stock-badge.tsx';
import type { StockLevel, StockOverview } from './stock.ts';

export function StockOverviewView() {
  const overview = useResource<StockOverview>('/api/stock');
  return (
    <>
      <PageHeader title={title} introduction={`What there is of ${stock.things}, and what moved.`} />
      <Loaded resource={overview} shape="rows">
        {({ kinds, outOfStock, movedThisWeek, low, movements }) => (
          <>
            <Figures>
              <Figure label="In the list" value={formatNumber(kinds)} to={stock.path} />
              <Figure label="Low stock" value={formatNumber(low.length)} />
              <Figure label="Out of stock" value={formatNumber(outOfStock)} />
              <Figure label="Movements in 7 days" value={formatNumber(movedThisWeek)} />
            </Figures>
            <section className="mt-10">
              <h2 className="mb-4 text-2xl font-semibold">To order</h2>
              {low.length === 0 ? <p className="text-muted">There is enough of everything.</p> : <Low levels={low} />}
            </section>
            <section className="mt-10">
              <h2 className="mb-4 text-2xl font-semibold">Latest movements</h2>
              <MovementList movements={movements} withNames />
            </section>
          </>
        )}
      </Loaded>
    </>
  );
}

function Low({ levels }: { levels: readonly StockLevel[] }) {
  return (
    <ul aria-label="To order" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {levels.map(({ id, name, quantity, lowAt }) => (
        <li key={id}>
          <Card interactive className="flex h-full flex-wrap items-center justify-between gap-3 px-5 py-4">
            <div>
              <Link
                to={`${stock.path}/${id}`}
                className="font-semibold text-ink no-underline after:absolute after:inset-0"
              >
                {name}
              </Link>
              <p className="text-sm text-muted">
                {formatNumber(quantity)} left, low at {formatNumber(lowAt)}
              </p>
            </div>
            <StockBadge quantity={quantity} lowAt={lowAt} />
          </Card>
        </li>
      ))}
    </ul>
  );
}
