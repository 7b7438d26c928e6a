// The page “Overview”: figures and charts.
import { BarChart } from '../../web/charts/bar-chart.tsx';
import { LineChart } from '../../web/charts/line-chart.tsx';
import { PieChart } from '../../web/charts/pie-chart.tsx';
import { formatMoney, formatNumber, formatStep } from '../../web/format.ts';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Dashboard } from './figures.ts';

export function DashboardPage() {
  const dashboard = useResource<Dashboard>('/api/dashboard');
  return (
    <>
      <PageHeader title="Overview" />
      <Loaded resource={dashboard}>
        {({ figures, charts }) => (
          <>
            <Figures>
              <Figure label="Events" value={formatNumber(figures.events)} to="/events" />
              <Figure label="Spent" value={formatMoney(figures.spent, 'GBP')} to="/orders" />
              <Figure label="Average order" value={formatMoney(figures.averageOrder, 'GBP')} to="/orders" />
            </Figures>
            <div className="mt-8 grid gap-6 lg:grid-cols-2">
              <PieChart title="Orders by status" data={charts.ordersByStatus} valueLabel="Orders" />
              <BarChart
                title="Cost by event"
                data={charts.costByEvent}
                format={(value) => formatMoney(value, 'GBP')}
                valueLabel="Total, total"
              />
              <LineChart
                title="Events by month"
                data={charts.eventsByMonth.map(({ label, value }) => ({ label: formatStep(label), value }))}
                valueLabel="Events"
              />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
