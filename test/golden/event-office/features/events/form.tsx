// The form of a event.
import { DateField } from '../../web/ui/date-field.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { eventEntryTypeOptions } from './choices.ts';

interface EventEntryFormProps {
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function EventEntryForm({ draft, onSave, cancelTo }: EventEntryFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="name" label="Name" required />
        <DateField name="date" label="Date" required />
        <Select name="type" label="Type" required options={optionsOf(eventEntryTypeOptions)} placeholder="Choose…" />
        <NumberField step={1} name="page" label="Page" />
      </Form>
    </Draft>
  );
}
