// The form of a group.
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { RecordSelect } from '../../web/ui/record-select.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import type { Group } from './schema.ts';

interface GroupFormProps {
  /** The record to change; without it the form starts empty. */
  group?: Group;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function GroupForm({ group, draft, onSave, cancelTo }: GroupFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="name" label="Name" required defaultValue={group?.name} />
        <RecordSelect name="leadId" label="Lead" source="/api/options/options" defaultValue={group?.leadId} />
        <RecordSelect
          name="parentId"
          label="Parent group"
          source="/api/groups/options"
          defaultValue={group?.parentId}
        />
      </Form>
    </Draft>
  );
}
