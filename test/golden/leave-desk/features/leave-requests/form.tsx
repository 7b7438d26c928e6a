// The form of a leave request.
import { DateField } from '../../web/ui/date-field.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { StepFields, SteppedForm } from '../../web/ui/stepped-form.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import type { LeaveRequest } from './schema.ts';

const steps = [
  { title: 'What for', fields: ['reason'] },
  { title: 'When', fields: ['startsOn', 'days'] },
];

interface LeaveRequestFormProps {
  /** The record to change; without it the form starts empty. */
  leaveRequest?: LeaveRequest;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function LeaveRequestForm({ leaveRequest, draft, onSave, cancelTo }: LeaveRequestFormProps) {
  const fields = (
    <>
      <StepFields title="What for">
        <TextField name="reason" label="Reason" required defaultValue={leaveRequest?.reason} />
      </StepFields>
      <StepFields title="When">
        <DateField name="startsOn" label="Starts on" required defaultValue={leaveRequest?.startsOn} />
        <NumberField
          step={1}
          name="days"
          label="Days"
          required
          minimum={1}
          maximum={60}
          defaultValue={leaveRequest?.days}
        />
      </StepFields>
    </>
  );

  return (
    <Draft name={draft}>
      {leaveRequest ? (
        <Form onSave={onSave} cancelTo={cancelTo}>
          {fields}
        </Form>
      ) : (
        <SteppedForm steps={steps} check="/api/leave-requests/check" onSave={onSave} cancelTo={cancelTo}>
          {fields}
        </SteppedForm>
      )}
    </Draft>
  );
}
