import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { TextArea } from '../../web/ui/text-area.tsx';
import { StarField } from './star-field.tsx';
import type { Comment } from './thread.ts';

interface CommentFormProps {
  /** What the form is for, e.g. "Write a comment". */
  legend: string;
  label: string;
  submitLabel: string;
  hasStars?: boolean;
  initial?: Comment;
  onSave: (values: FormValues) => Promise<void>;
}

export function CommentForm({ legend, label, submitLabel, hasStars, initial, onSave }: CommentFormProps) {
  return (
    <Card>
      <CardBody>
        <h3 className="mb-4 text-lg font-semibold">{legend}</h3>
        <Form onSave={onSave} submitLabel={submitLabel}>
          {hasStars && <StarField name="stars" label="Your rating" defaultValue={initial?.stars} />}
          <TextArea
            name="text"
            label={label}
            rows={3}
            maxLength={2000}
            defaultValue={initial?.text}
            required={!hasStars}
          />
        </Form>
      </CardBody>
    </Card>
  );
}
