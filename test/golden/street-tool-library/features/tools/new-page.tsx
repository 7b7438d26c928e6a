// The page on which a new tool is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { ToolForm } from './form.tsx';

export function NewToolPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/tools', values);
    clearDraft('new-tools');
    showStatus('Tool saved');
    await navigate('/tools');
  }

  return (
    <SignedInOnly>
      <>
        <PageHeader title="Lend a tool" parent={{ to: '/tools', label: 'Tools' }} />
        <div className="max-w-2xl">
          <Card>
            <CardBody>
              <ToolForm draft="new-tools" onSave={save} cancelTo="/tools" />
            </CardBody>
          </Card>
        </div>
      </>
    </SignedInOnly>
  );
}
