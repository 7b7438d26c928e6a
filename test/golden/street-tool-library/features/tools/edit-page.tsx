// The page on which a tool is changed.
import { useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { ToolForm } from './form.tsx';
import type { Tool } from './schema.ts';

export function EditToolPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const resource = useResource<Tool>(`/api/tools/${id}`);
  const page = `/tools/${id}`;
  const draft = `tools-${id}`;

  async function save(values: FormValues) {
    await api.put(`/api/tools/${id}`, values);
    clearDraft(draft);
    showStatus('Tool saved');
    await navigate(page);
  }

  return (
    <SignedInOnly>
      <>
        <PageHeader title="Edit tool" parent={{ to: page, label: 'Tool' }} />
        <div className="max-w-2xl">
          <Loaded resource={resource} shape="page">
            {(tool) => (
              <Card>
                <CardBody>
                  <ToolForm tool={tool} draft={draft} onSave={save} cancelTo={page} />
                </CardBody>
              </Card>
            )}
          </Loaded>
        </div>
      </>
    </SignedInOnly>
  );
}
