import { useParams } from 'react-router';
import { NotFoundPage } from '../../web/ui/not-found-page.tsx';
import { CalculatorView } from './calculator-view.tsx';
import { calculators } from './calculators.ts';

export function CalculatorPage() {
  const { id } = useParams();
  const calculator = calculators.find((each) => each.id === id);
  return calculator ? <CalculatorView key={calculator.id} calculator={calculator} /> : <NotFoundPage />;
}
