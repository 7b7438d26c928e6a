// The page “Money”: figures and charts.
import { formatMoney, formatNumber } from '../../web/format.ts';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Dashboard } from './figures.ts';

export function DashboardPage() {
  return (
    <SignedInOnly>
      <Content />
    </SignedInOnly>
  );
}

function Content() {
  const dashboard = useResource<Dashboard>('/api/dashboard');
  return (
    <>
      <PageHeader title="Money" />
      <Loaded resource={dashboard}>
        {({ figures }) => (
          <>
            <Figures>
              <Figure label="Claims" value={formatNumber(figures.claims)} to="/my-claims" />
              <Figure label="Claimed" value={formatMoney(figures.claimed, 'EUR')} to="/my-claims" />
            </Figures>
          </>
        )}
      </Loaded>
    </>
  );
}
