import { useNavigate, useParams, useSearchParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Form } from '../../web/ui/form.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { PaperDetail } from './model.ts';
import { settings } from './settings.ts';

/** A new one; its questions come next. */
export function NewPaperPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();
  const [parameters] = useSearchParams();
  const record = parameters.get('record');
  return (
    <SignedInOnly>
      <PageHeader title={`Create ${settings.one}`} parent={{ to: settings.path, label: settings.title }} />
      <Form
        submitLabel={`Create ${settings.one}`}
        cancelTo={settings.path}
        onSave={async (values) => {
          const { id } = await api.post<{ id: number }>('/api/quiz/papers', {
            ...values,
            recordId: record === null ? null : Number(record),
          });
          showStatus(`The ${settings.one} is created. Now add its questions.`);
          await navigate(`${settings.path}/${id}/questions`);
        }}
      >
        <PaperFields />
      </Form>
    </SignedInOnly>
  );
}

export function EditPaperPage() {
  const { id } = useParams();
  const paper = useResource<PaperDetail>(`/api/quiz/papers/${id}`);
  const navigate = useNavigate();
  const showStatus = useStatus();
  return (
    <SignedInOnly>
      <Loaded resource={paper} shape="page">
        {(loaded) => (
          <>
            <PageHeader
              title={`Edit ${loaded.title}`}
              parent={{ to: `${settings.path}/${loaded.id}`, label: loaded.title }}
            />
            <Form
              cancelTo={`${settings.path}/${loaded.id}`}
              onSave={async (values) => {
                await api.put(`/api/quiz/papers/${loaded.id}`, values);
                showStatus('Changes saved.');
                await navigate(`${settings.path}/${loaded.id}`);
              }}
            >
              <PaperFields paper={loaded} />
            </Form>
          </>
        )}
      </Loaded>
    </SignedInOnly>
  );
}

function PaperFields({ paper }: { paper?: PaperDetail }) {
  return (
    <>
      <TextField name="title" label="Title" required maxLength={120} defaultValue={paper?.title} />
      <TextField name="topic" label="Topic" required maxLength={60} defaultValue={paper?.topic} />
      <TextArea name="description" label="Description" defaultValue={paper?.description} />
      <NumberField
        name="minutes"
        label="Minutes"
        help="Leave empty for no time limit."
        minimum={1}
        maximum={240}
        step={1}
        unit="min"
        defaultValue={paper?.minutes}
      />
      <NumberField
        name="passPercent"
        label="Pass mark"
        required
        minimum={0}
        maximum={100}
        step={1}
        unit="%"
        defaultValue={paper?.passPercent ?? 60}
      />
    </>
  );
}
