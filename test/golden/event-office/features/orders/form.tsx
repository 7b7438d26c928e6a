// The form of a order.
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { MoneyField } from '../../web/ui/money-field.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { RecordSelect } from '../../web/ui/record-select.tsx';
import { Select } from '../../web/ui/select.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { orderStatusOptions } from './choices.ts';
import type { Order } from './schema.ts';

interface OrderFormProps {
  /** The record to change; without it the form starts empty. */
  order?: Order;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function OrderForm({ order, draft, onSave, cancelTo }: OrderFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="reference" label="Reference" required defaultValue={order?.reference} />
        <RecordSelect
          name="eventId"
          label="Event"
          required
          source="/api/events/options"
          defaultValue={order?.eventId}
        />
        <MoneyField currency="GBP" name="totalValue" label="Total" required defaultValue={order?.totalValue} />
        <Select
          name="status"
          label="Status"
          required
          options={optionsOf(orderStatusOptions)}
          placeholder="Choose…"
          defaultValue={order?.status}
        />
        <NumberField step={1} name="keyValue" label="Key" defaultValue={order?.keyValue} />
      </Form>
    </Draft>
  );
}
