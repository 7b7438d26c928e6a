// The page on which a option is changed.
import { useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { OptionEntryForm } from './form.tsx';
import type { OptionEntry } from './schema.ts';

export function EditOptionEntryPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const resource = useResource<OptionEntry>(`/api/options/${id}`);
  const page = `/options/${id}`;
  const draft = `options-${id}`;

  async function save(values: FormValues) {
    await api.put(`/api/options/${id}`, values);
    clearDraft(draft);
    showStatus('Option saved');
    await navigate(page);
  }

  return (
    <>
      <PageHeader title="Edit option" parent={{ to: page, label: 'Option' }} />
      <div className="max-w-2xl">
        <Loaded resource={resource} shape="page">
          {(optionEntry) => (
            <Card>
              <CardBody>
                <OptionEntryForm optionEntry={optionEntry} draft={draft} onSave={save} cancelTo={page} />
              </CardBody>
            </Card>
          )}
        </Loaded>
      </div>
    </>
  );
}
