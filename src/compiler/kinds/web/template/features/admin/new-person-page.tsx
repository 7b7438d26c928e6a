import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { openRoles, roles } from '../account/roles.ts';
import { AdminFrame } from './admin-frame.tsx';

export function NewPersonPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/admin/people', values);
    showStatus(`${values.name} can sign in now`);
    await navigate('/admin/people');
  }

  return (
    <AdminFrame title="Add a person" parent={{ to: '/admin/people', label: 'People' }}>
      <div className="max-w-2xl">
        <Card>
          <CardBody>
            <Form onSave={save} cancelTo="/admin/people">
              <TextField name="name" label="Name" maxLength={60} required />
              <TextField name="email" type="email" label="Email" required />
              <Select name="role" label="Role" options={optionsOf(roles)} defaultValue={openRoles[0]} required />
              <TextField
                name="password"
                type="password"
                label="Password"
                help="At least 8 characters. Tell it to them yourself; no e-mail is sent."
                autoComplete="new-password"
                required
              />
            </Form>
          </CardBody>
        </Card>
      </div>
    </AdminFrame>
  );
}
