// Texts that are written once and used again.
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Form } from '../../web/ui/form.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Template } from './message.ts';
import { settings } from './settings.ts';

const path = '/api/outbox/book/templates';

export function TemplatesPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title="Templates"
        introduction={`Begin ${settings.many} with a text that you have written before.`}
        actions={<LinkButton to="/templates/new">New template</LinkButton>}
      />
      <Templates />
    </SignedInOnly>
  );
}

function Templates() {
  const templates = useResource<Template[]>(path);
  return (
    <Loaded resource={templates}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState title="No templates yet" action={<LinkButton to="/templates/new">New template</LinkButton>} />
        ) : (
          <ul aria-label="Templates" className="grid gap-4 sm:grid-cols-2">
            {all.map(({ id, name, subject, body, updatedAt }) => (
              <li key={id} className="grid">
                <Card>
                  <CardBody className="grid gap-3">
                    <h2 className="text-lg font-semibold">
                      <Link to={`/templates/${id}`} className="text-ink">
                        {name}
                      </Link>
                    </h2>
                    {subject !== '' && <p>{subject}</p>}
                    <p className="line-clamp-3 text-muted">{body}</p>
                    <p className="text-sm text-muted">Changed on {formatDate(updatedAt)}</p>
                    <p className="flex flex-wrap gap-2">
                      <LinkButton size="small" to={`/compose?template=${id}`} aria-label={`Use ${name}`}>
                        Use
                      </LinkButton>
                      <LinkButton size="small" variant="secondary" to={`/templates/${id}`} aria-label={`Edit ${name}`}>
                        Edit
                      </LinkButton>
                      <DeleteButton size="small" label="Template" title={name} path={`${path}/${id}`} />
                    </p>
                  </CardBody>
                </Card>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

export function TemplatePage() {
  const { id } = useParams();
  return (
    <SignedInOnly>
      <div className="mx-auto max-w-2xl">
        <PageHeader
          title={id === 'new' ? 'New template' : 'Edit template'}
          parent={{ to: '/templates', label: 'Templates' }}
        />
        {id === 'new' ? <TemplateForm template={null} /> : <StoredTemplate id={id ?? ''} />}
      </div>
    </SignedInOnly>
  );
}

function StoredTemplate({ id }: { id: string }) {
  const template = useResource<Template>(`${path}/${id}`);
  return (
    <Loaded resource={template} shape="page">
      {(stored) => <TemplateForm template={stored} />}
    </Loaded>
  );
}

function TemplateForm({ template }: { template: Template | null }) {
  const navigate = useNavigate();
  const showStatus = useStatus();
  return (
    <Card>
      <CardBody>
        <Form
          submitLabel="Save template"
          cancelTo="/templates"
          onSave={async (values) => {
            await (template ? api.put(`${path}/${template.id}`, values) : api.post(path, values));
            showStatus('Template saved');
            await navigate('/templates');
          }}
        >
          <TextField name="name" label="Name" defaultValue={template?.name} maxLength={100} required />
          {!settings.byPhone && (
            <TextField name="subject" label="Subject" defaultValue={template?.subject} maxLength={200} />
          )}
          <TextArea name="body" label={settings.bodyLabel} defaultValue={template?.body} rows={8} required />
        </Form>
      </CardBody>
    </Card>
  );
}
