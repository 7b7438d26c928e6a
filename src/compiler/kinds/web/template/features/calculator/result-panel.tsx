import { Card, CardBody } from '../../web/ui/card.tsx';
import { Figure } from '../../web/ui/figures.tsx';
import type { Calculation, Calculator } from './calculator.ts';
import { formatStep } from './format-step.ts';

interface ResultPanelProps {
  calculator: Calculator;
  calculation: Calculation | undefined;
}

/** The result in large, then the way to it. */
export function ResultPanel({ calculator, calculation }: ResultPanelProps) {
  const result = calculation?.steps.at(-1);
  return (
    <section aria-label="Result" className="grid gap-6 lg:sticky lg:top-24">
      <h2 className="sr-only">Result</h2>
      {calculation && result ? (
        <>
          <Figure label={result.label} value={formatStep(result)} />
          {calculation.verdict && (
            <p className="rounded-control bg-tint px-4 py-3 font-medium text-on-tint">{calculation.verdict}</p>
          )}
          <Card>
            <CardBody className="grid gap-4">
              <h3 className="text-lg font-semibold">Step by step</h3>
              <ol aria-label="Steps" className="grid gap-3">
                {calculation.steps.map((step) => (
                  <li key={step.label} className="border-b border-line pb-3 last:border-0 last:pb-0">
                    <p className="flex flex-wrap justify-between gap-x-4 font-medium">
                      <span>{step.label}</span> <span className="tabular-nums">{formatStep(step)}</span>
                    </p>
                    <p className="text-sm text-muted">= {step.formula}</p>
                  </li>
                ))}
              </ol>
            </CardBody>
          </Card>
        </>
      ) : (
        <Card>
          <CardBody>
            <p className="text-muted">The result appears here when you press “Calculate”.</p>
          </CardBody>
        </Card>
      )}
      <p className="text-sm text-muted">{calculator.source}</p>
    </section>
  );
}
