// The form of a loan.
import { Checkbox } from '../../web/ui/checkbox.tsx';
import { DateField } from '../../web/ui/date-field.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { RecordSelect } from '../../web/ui/record-select.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import type { Loan } from './schema.ts';

interface LoanFormProps {
  /** The record to change; without it the form starts empty. */
  loan?: Loan;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function LoanForm({ loan, draft, onSave, cancelTo }: LoanFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="purpose" label="Purpose" required defaultValue={loan?.purpose} />
        <RecordSelect name="toolId" label="Tool" required source="/api/tools/options" defaultValue={loan?.toolId} />
        <DateField name="startsOn" label="Starts on" required defaultValue={loan?.startsOn} />
        <DateField name="dueOn" label="Due on" defaultValue={loan?.dueOn} />
        <Checkbox name="returned" label="Returned" defaultChecked={loan?.returned} />
        <RecordSelect
          name="followsOnId"
          label="Follows on"
          source="/api/loans/options"
          defaultValue={loan?.followsOnId}
        />
      </Form>
    </Draft>
  );
}
