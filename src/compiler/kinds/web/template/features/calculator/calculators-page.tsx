import { useState } from 'react';
import { Link } from 'react-router';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState } from '../../web/ui/states.tsx';
import { CalculatorView } from './calculator-view.tsx';
import { calculators, path, title } from './calculators.ts';

/** All calculators to choose from; where there is only one, that one. */
export function CalculatorsPage() {
  const [only] = calculators;
  return calculators.length === 1 && only ? <CalculatorView calculator={only} /> : <Choice />;
}

function Choice() {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = calculators.filter((each) => `${each.title} ${each.description}`.toLowerCase().includes(wanted));
  return (
    <>
      <PageHeader
        title={title}
        introduction="Enter your numbers and see the result with every step that leads to it."
        actions={
          <LinkButton to={`${path}/history`} variant="secondary">
            My calculations
          </LinkButton>
        }
      />
      {calculators.length > 6 && (
        <label className="mb-6 grid max-w-md gap-1.5 font-medium">
          Search
          <input
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className={controlLook}
          />
        </label>
      )}
      {found.length === 0 && <EmptyState title="Nothing found" text="Try another word." />}
      <ul aria-label={title} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {found.map((calculator) => (
          <li key={calculator.id}>
            <Card interactive className="h-full">
              <CardBody className="grid gap-2">
                <h2 className="text-xl font-semibold">
                  <Link to={`${path}/${calculator.id}`} className="text-ink no-underline after:absolute after:inset-0">
                    {calculator.title}
                  </Link>
                </h2>
                <p className="text-muted">{calculator.description}</p>
              </CardBody>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
