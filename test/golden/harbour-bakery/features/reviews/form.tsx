// The form of a review.
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { RecordSelect } from '../../web/ui/record-select.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';

interface ReviewFormProps {
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function ReviewForm({ draft, onSave, cancelTo }: ReviewFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="headline" label="Headline" required />
        <RecordSelect name="productId" label="Product" required source="/api/products/options" />
        <NumberField name="stars" label="Stars" required minimum={1} maximum={5} />
        <TextArea name="text" label="Text" />
      </Form>
    </Draft>
  );
}
