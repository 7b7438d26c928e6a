import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { controlLook } from './field.tsx';

const periods = [
  { value: 'all', label: 'All time' },
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
  { value: '90', label: 'Last 90 days' },
  { value: '365', label: 'Last 12 months' },
];

/** Chooses the query parameter `period`. */
export function PeriodSelect() {
  const id = useId();
  const [parameters, setParameters] = useSearchParams();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        Period
      </label>
      <select
        id={id}
        value={parameters.get('period') ?? 'all'}
        onChange={(event) => setParameters({ period: event.target.value }, { preventScrollReset: true })}
        className={controlLook}
      >
        {periods.map((period) => (
          <option key={period.value} value={period.value}>
            {period.label}
          </option>
        ))}
      </select>
    </div>
  );
}
