// The form of a announcement.
import { DateField } from '../../web/ui/date-field.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import type { Announcement } from './schema.ts';

interface AnnouncementFormProps {
  /** The record to change; without it the form starts empty. */
  announcement?: Announcement;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function AnnouncementForm({ announcement, draft, onSave, cancelTo }: AnnouncementFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="headline" label="Headline" required defaultValue={announcement?.headline} />
        <DateField name="publishedOn" label="Published on" defaultValue={announcement?.publishedOn} />
        <DateField name="visibleUntil" label="Visible until" defaultValue={announcement?.visibleUntil} />
        <TextArea name="text" label="Text" required defaultValue={announcement?.text} />
      </Form>
    </Draft>
  );
}
