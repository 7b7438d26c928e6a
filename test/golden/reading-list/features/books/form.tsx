// The form of a book.
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { TextField } from '../../web/ui/text-field.tsx';

interface BookFormProps {
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function BookForm({ draft, onSave, cancelTo }: BookFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="title" label="Title" required />
        <TextField name="author" label="Author" />
        <NumberField step={1} name="pages" label="Pages" minimum={1} />
      </Form>
    </Draft>
  );
}
