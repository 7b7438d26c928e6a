import { useState } from 'react';
import { useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { useResource } from '../../web/use-resource.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { roles } from '../account/roles.ts';
import { ActivitySwitch } from './activity-switch.tsx';
import { AdminFrame } from './admin-frame.tsx';
import type { Person } from './person.ts';

export function PersonPage() {
  return (
    <AdminFrame title="Edit person" parent={{ to: '/admin/people', label: 'People' }}>
      <Content />
    </AdminFrame>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Content() {
  const { id } = useParams();
  const person = useResource<Person>(`/api/admin/people/${id}`);
  return (
    <Loaded resource={person} shape="page">
      {(data) => (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Details person={data} onChange={person.reload} />
          <div className="grid gap-6">
            <Activity person={data} onChange={person.reload} />
            <Password person={data} />
          </div>
        </div>
      )}
    </Loaded>
  );
}

function Details({ person, onChange }: { person: Person; onChange: () => void }) {
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.put(`/api/admin/people/${person.id}`, values);
    showStatus(`${values.name} saved`);
    onChange();
  }

  return (
    <Card>
      <CardBody>
        <h2 className="mb-5 text-xl font-semibold">{person.name}</h2>
        <Form onSave={save} cancelTo="/admin/people">
          <TextField name="name" label="Name" defaultValue={person.name} maxLength={60} required />
          <TextField name="email" type="email" label="Email" defaultValue={person.email} required />
          <TextField name="phone" type="tel" label="Phone" defaultValue={person.phone} />
          <Select name="role" label="Role" options={optionsOf(roles)} defaultValue={person.role} required />
        </Form>
      </CardBody>
    </Card>
  );
}

function Activity({ person, onChange }: { person: Person; onChange: () => void }) {
  return (
    <Card>
      <CardBody>
        <h2 className="mb-5 text-xl font-semibold">
          State <Badge tone={person.isActive ? 'good' : 'bad'}>{person.isActive ? 'Active' : 'Deactivated'}</Badge>
        </h2>
        <ActivitySwitch person={person} onChange={onChange} />
      </CardBody>
    </Card>
  );
}

/** Nobody can read the old password; a new one takes its place. */
function Password({ person }: { person: Person }) {
  // A new key empties the form once the password is set.
  const [changes, setChanges] = useState(0);
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.put(`/api/admin/people/${person.id}/password`, values);
    showStatus(`${person.name} has a new password`);
    setChanges(changes + 1);
  }

  return (
    <Card>
      <CardBody>
        <h2 className="mb-5 text-xl font-semibold">Password</h2>
        <Form key={changes} onSave={save} submitLabel="Set password">
          <TextField
            name="newPassword"
            type="password"
            label="New password"
            help="For somebody who forgot theirs: at least 8 characters. Tell it to them yourself; no e-mail is sent."
            autoComplete="new-password"
            required
          />
        </Form>
      </CardBody>
    </Card>
  );
}
