// How sending goes: figures and charts, counted from the messages.
import { BarChart } from '../../web/charts/bar-chart.tsx';
import { formatNumber } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { DeliveryFigures } from './figures.ts';
import { settings } from './settings.ts';

export function DeliveryPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title="Sending dashboard"
        introduction={`How many ${settings.many} were sent, and what became of them (simulated).`}
        actions={<LinkButton to="/sent">{settings.sentTitle}</LinkButton>}
      />
      <Delivery />
    </SignedInOnly>
  );
}

function Delivery() {
  const figures = useResource<DeliveryFigures>('/api/outbox/figures');
  return (
    <Loaded resource={figures} shape="page">
      {({ messages, recipients, scheduled, failed, byDay, byState }) => (
        <div className="grid gap-10">
          <Figures>
            <Figure label={`Sent ${settings.many}`} value={formatNumber(messages)} />
            <Figure label="Recipients reached" value={formatNumber(recipients)} />
            <Figure label="Scheduled" value={formatNumber(scheduled)} />
            <Figure label="Failed" value={formatNumber(failed)} />
          </Figures>
          <div className="grid gap-8 lg:grid-cols-2">
            <BarChart title="Sent per day, last two weeks" data={byDay} valueLabel="Sent" />
            <BarChart title="By status" data={byState} valueLabel="Messages" />
          </div>
        </div>
      )}
    </Loaded>
  );
}
