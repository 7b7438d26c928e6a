// The form of a tool.
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { toolKindOptions } from './choices.ts';
import type { Tool } from './schema.ts';

interface ToolFormProps {
  /** The record to change; without it the form starts empty. */
  tool?: Tool;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function ToolForm({ tool, draft, onSave, cancelTo }: ToolFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="name" label="Name" required defaultValue={tool?.name} />
        <Select
          name="kind"
          label="Kind"
          required
          options={optionsOf(toolKindOptions)}
          placeholder="Choose…"
          defaultValue={tool?.kind}
        />
        <TextArea name="condition" label="Condition" defaultValue={tool?.condition} />
      </Form>
    </Draft>
  );
}
