import { useState } from 'react';
import { api } from '../../web/api.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Calculation, Calculator, RecordOption } from './calculator.ts';
import { calculators, path, title } from './calculators.ts';
import { InputField } from './input-field.tsx';
import { ResultPanel } from './result-panel.tsx';

/** The form on one side, the result with its steps on the other. */
export function CalculatorView({ calculator }: { calculator: Calculator }) {
  // Another round is the form as it was at first.
  const [round, setRound] = useState(0);
  const [calculation, setCalculation] = useState<Calculation>();
  const options = useResource<Record<string, RecordOption[]>>(`/api/calculator/${calculator.id}/options`);
  const showStatus = useStatus();

  return (
    <>
      <PageHeader
        title={calculator.title}
        introduction={calculator.description}
        parent={calculators.length > 1 ? { to: path, label: title } : undefined}
        actions={
          <LinkButton to={`${path}/history`} variant="secondary">
            My calculations
          </LinkButton>
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Card>
          <CardBody>
            <Loaded resource={options} shape="rows">
              {(records) => (
                <Form
                  key={round}
                  submitLabel="Calculate"
                  onSave={async (values) => {
                    const answer = await api.post<Calculation>(`/api/calculator/${calculator.id}/results`, values);
                    setCalculation(answer);
                    showStatus(answer.isSaved ? 'Calculated and saved in your calculations.' : 'Calculated.');
                  }}
                >
                  {Object.entries(calculator.inputs).map(([name, input]) => (
                    <InputField key={name} name={name} input={input} records={records[name] ?? []} />
                  ))}
                </Form>
              )}
            </Loaded>
            <Button
              variant="quiet"
              className="mt-3"
              onClick={() => {
                setRound(round + 1);
                setCalculation(undefined);
              }}
            >
              Reset
            </Button>
          </CardBody>
        </Card>
        <ResultPanel calculator={calculator} calculation={calculation} />
      </div>
    </>
  );
}
