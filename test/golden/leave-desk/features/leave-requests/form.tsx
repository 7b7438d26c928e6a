// The form of a leave request.
import { DateField } from '../../web/ui/date-field.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import type { LeaveRequest } from './schema.ts';

interface LeaveRequestFormProps {
  /** The record to change; without it the form starts empty. */
  leaveRequest?: LeaveRequest;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function LeaveRequestForm({ leaveRequest, draft, onSave, cancelTo }: LeaveRequestFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="reason" label="Reason" required defaultValue={leaveRequest?.reason} />
        <DateField
          name="startsOn"
          label="Starts on"
          required
          defaultValue={leaveRequest?.startsOn}
        />
        <NumberField
          step={1}
          name="days"
          label="Days"
          required
          minimum={1}
          maximum={60}
          defaultValue={leaveRequest?.days}
        />
      </Form>
    </Draft>
  );
}
