import { useState, type FormEvent } from 'react';
import { api } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import type { TrackedItem } from './model.ts';

interface LogFormProps {
  item: TrackedItem;
  busy: boolean;
  onSave: (sent: Promise<unknown>, message: string) => Promise<void>;
}

/** A number for today, which takes the place of an earlier one. */
export function LogForm({ item, busy, onSave }: LogFormProps) {
  const today = item.progress.week.at(-1);
  const [amount, setAmount] = useState(today?.amount === null || !today ? '' : String(today.amount));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!today || amount.trim() === '') return;
    const entry = { date: today.date, amount: Number(amount), note: today.note };
    void onSave(api.put(`/api/tracker/items/${item.id}/entries`, entry), `${item.name}: logged.`);
  }

  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <label className="grid grow gap-1.5 font-medium">
        {item.name} today{item.unit && ` (${item.unit})`}
        <input
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
          className={controlLook}
        />
      </label>
      <Button type="submit" busy={busy}>
        Log
      </Button>
    </form>
  );
}
