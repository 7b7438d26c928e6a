// The form of a expense claim.
import { DateField } from '../../web/ui/date-field.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { MoneyField } from '../../web/ui/money-field.tsx';
import { TextField } from '../../web/ui/text-field.tsx';

interface ExpenseClaimFormProps {
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function ExpenseClaimForm({ draft, onSave, cancelTo }: ExpenseClaimFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="purpose" label="Purpose" required />
        <MoneyField currency="EUR" name="amount" label="Amount" required />
        <DateField name="paidOn" label="Paid on" required />
      </Form>
    </Draft>
  );
}
