// The form of a recipe.
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';

interface RecipeFormProps {
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function RecipeForm({ draft, onSave, cancelTo }: RecipeFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="title" label="Title" required />
        <TextArea name="method" label="Method" />
      </Form>
    </Draft>
  );
}
