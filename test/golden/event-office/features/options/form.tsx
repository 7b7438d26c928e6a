// The form of a option.
import { Checkbox } from '../../web/ui/checkbox.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { RecordSelect } from '../../web/ui/record-select.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import type { OptionEntry } from './schema.ts';

interface OptionEntryFormProps {
  /** The record to change; without it the form starts empty. */
  optionEntry?: OptionEntry;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function OptionEntryForm({ optionEntry, draft, onSave, cancelTo }: OptionEntryFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="label" label="Label" required defaultValue={optionEntry?.label} />
        <RecordSelect
          name="groupId"
          label="Group"
          required
          source="/api/groups/options"
          defaultValue={optionEntry?.groupId}
        />
        <Checkbox name="default" label="Default" defaultChecked={optionEntry?.default} />
      </Form>
    </Draft>
  );
}
