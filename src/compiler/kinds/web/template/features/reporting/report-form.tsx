// What a report is to be about and how it is laid out.
import { useState, type FormEvent, type ReactNode } from 'react';
import { nameOfPeriod, periodNames, periodOf, type PeriodName } from '../../web/periods.ts';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import type { SubjectChoices } from './schema.ts';

interface ReportFormProps {
  subjects: readonly SubjectChoices[];
  subject: SubjectChoices;
  parameters: URLSearchParams;
  onChoose: (parameters: Record<string, string>) => void;
}

export function ReportForm({ subjects, subject, parameters, onChoose }: ReportFormProps) {
  const [period, setPeriod] = useState({ from: parameters.get('from') ?? '', to: parameters.get('to') ?? '' });
  const periodName = nameOfPeriod(period);

  function generate(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>; // no files here
    const { period: _, ...chosen } = values;
    onChoose(Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '')));
  }

  return (
    <Card className="paper:hidden">
      <CardBody>
        <form aria-label="Report" onSubmit={generate} className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <Choice
            name="subject"
            label="Report about"
            value={subject.key}
            options={subjects.map(({ key, title }) => ({ key, label: title }))}
            onChange={(key) => onChoose({ subject: key })}
          />
          {subject.dateLabel !== null && (
            <>
              <Choice
                name="period"
                label="Period"
                value={periodName ?? ''}
                options={[
                  ...Object.entries(periodNames).map(([key, label]) => ({ key, label })),
                  ...(periodName ? [] : [{ key: '', label: 'Own dates' }]),
                ]}
                onChange={(name) => setPeriod(periodOf(name as PeriodName))} // the options are the names
              />
              <Labelled label="From">
                <input
                  type="date"
                  name="from"

                  value={period.from}
                  onChange={(event) => setPeriod({ ...period, from: event.target.value })}
                  className={controlLook}
                />
              </Labelled>
              <Labelled label="To">
                <input
                  type="date"
                  name="to"

                  value={period.to}
                  onChange={(event) => setPeriod({ ...period, to: event.target.value })}
                  className={controlLook}
                />
              </Labelled>
            </>
          )}
          <Choice name="group" label="Group by" value={parameters.get('group')} options={subject.groups} />
          <Choice name="measure" label="Measure" value={parameters.get('measure')} options={subject.measures} />
          {subject.filter && (
            <Choice
              name="only"
              label={subject.filter.label}
              value={parameters.get('only')}
              options={[
                { key: '', label: 'All' },
                ...subject.filter.options.map((option) => ({ key: option, label: option })),
              ]}
            />
          )}
          <Button type="submit">Generate report</Button>
        </form>
      </CardBody>
    </Card>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | null;
  options: readonly { key: string; label: string }[];
  onChange?: (key: string) => void;
}

function Choice({ name, label, value, options, onChange }: ChoiceProps) {
  const controlled = onChange
    ? { value: value ?? '', onChange: (event: { target: { value: string } }) => onChange(event.target.value) }
    : { defaultValue: value ?? options[0]?.key };
  return (
    <Labelled label={label}>
      <select name={name} {...controlled} className={controlLook}>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="grid min-w-0 gap-1.5">
      <span className="text-sm font-medium">{label}</span>
      {children}
    </label>
  );
}
