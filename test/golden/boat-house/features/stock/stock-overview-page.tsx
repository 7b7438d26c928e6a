// The page “Stock”, for those who keep the stock.
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { StockOverviewView } from './stock-page.tsx';

export function StockPage() {
  return (
    <SignedInOnly roles={['Warden']}>
      <StockOverviewView />
    </SignedInOnly>
  );
}
