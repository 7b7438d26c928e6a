// The form of a advertisement.
import { DateField } from '../../web/ui/date-field.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { advertisementSpaceOptions } from './choices.ts';

interface AdvertisementFormProps {
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function AdvertisementForm({ draft, onSave, cancelTo }: AdvertisementFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="title" label="Title" required />
        <TextArea name="text" label="Text" />
        <TextField type="url" name="link" label="Link" />
        <Select name="space" label="Shown on" options={optionsOf(advertisementSpaceOptions)} placeholder="None" />
        <DateField name="endsOn" label="Last day" />
      </Form>
    </Draft>
  );
}
