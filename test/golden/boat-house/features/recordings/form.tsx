// The form of a recording.
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { TextField } from '../../web/ui/text-field.tsx';

interface RecordingFormProps {
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function RecordingForm({ draft, onSave, cancelTo }: RecordingFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="title" label="Title" required />
        <NumberField step={1} name="plays" label="Plays" minimum={0} />
        <TextField type="url" name="pictureLink" label="Picture link" />
        <TextField type="url" name="audioLink" label="Audio link" />
        <TextField type="url" name="videoLink" label="Video link" />
      </Form>
    </Draft>
  );
}
