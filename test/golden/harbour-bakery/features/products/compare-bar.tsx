// The products that were ticked for a comparison.
import { CompareBar } from '../../web/ui/compare-bar.tsx';

export function ProductCompareBar() {
  return <CompareBar list="/products" to="/compare-products" things="products" />;
}
