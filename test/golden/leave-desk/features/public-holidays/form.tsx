// The form of a public holiday.
import { DateField } from '../../web/ui/date-field.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import type { Holiday } from './schema.ts';

interface HolidayFormProps {
  /** The record to change; without it the form starts empty. */
  holiday?: Holiday;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function HolidayForm({ holiday, draft, onSave, cancelTo }: HolidayFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="name" label="Name" required defaultValue={holiday?.name} />
        <DateField name="day" label="Day" required defaultValue={holiday?.day} />
      </Form>
    </Draft>
  );
}
