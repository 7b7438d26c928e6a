import { api } from '../../web/api.ts';
import { refreshResources } from '../../web/use-resource.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { RecordSelect } from '../../web/ui/record-select.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';

interface AssignPanelProps {
  title: string;
  name: string | null;
  userId: number | null;
  /** API path of the record. */
  path: string;
  /** API path of those who can be chosen. */
  source: string;
  /** May who looks at it choose somebody? */
  isOpen: boolean;
}

/** Who looks after a record, and the choice of somebody else. */
export function AssignPanel({ title, name, userId, path, source, isOpen }: AssignPanelProps) {
  const showStatus = useStatus();

  async function save(values: FormValues) {
    const answer = await api.put<{ name: string | null }>(`${path}/assignee`, values);
    showStatus(answer.name === null ? `“${title}” is assigned to nobody` : `“${title}” is assigned to ${answer.name}`);
    refreshResources();
  }

  return (
    <section aria-label="Assigned to" className="mt-8 paper:hidden">
      <Card>
        <CardBody className="grid gap-5">
          <div>
            <h2 className="text-xl font-semibold">Assigned to</h2>
            <p className={name === null ? 'text-muted' : ''}>{name ?? 'Nobody yet'}</p>
          </div>
          {isOpen && (
            <Form key={userId} onSave={save} submitLabel="Assign">
              <RecordSelect name="userId" label="Assign to" source={source} defaultValue={userId} />
            </Form>
          )}
        </CardBody>
      </Card>
    </section>
  );
}
