// The address book: everybody one writes to, in groups.
import { useState } from 'react';
import { api } from '../../web/api.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Dialog } from '../../web/ui/dialog.tsx';
import { Form } from '../../web/ui/form.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Contact } from './message.ts';
import { settings } from './settings.ts';

export function RecipientsPage() {
  return (
    <SignedInOnly>
      <Recipients />
    </SignedInOnly>
  );
}

const columns = ['Name', settings.addressLabel, 'Group', 'Actions'].map((label) => ({ label }));
const path = '/api/outbox/book/contacts';

function Recipients() {
  const contacts = useResource<Contact[]>(path);
  const [editing, setEditing] = useState<Contact | 'new' | null>(null);
  const showStatus = useStatus();
  return (
    <>
      <PageHeader
        title="Recipients"
        introduction={`Whom you send ${settings.many} to. Who is in a group can be written to together.`}
        actions={<Button onClick={() => setEditing('new')}>Add recipient</Button>}
      />
      <Loaded resource={contacts} shape="rows">
        {(all) => (
          <>
            <Groups contacts={all} />
            {all.length === 0 ? (
              <EmptyState title="No recipients yet" />
            ) : (
              <Table label="Recipients" columns={columns}>
                {all.map((contact) => (
                  <tr key={contact.id}>
                    <TableCell>{contact.name}</TableCell>
                    <TableCell>{contact.address}</TableCell>
                    <TableCell>{contact.group ?? ''}</TableCell>
                    <TableCell>
                      <span className="flex flex-wrap gap-2">
                        <LinkButton
                          size="small"
                          to={`/compose?to=${contact.id}`}
                          aria-label={`Write to ${contact.name}`}
                        >
                          Write
                        </LinkButton>
                        <Button
                          size="small"
                          variant="secondary"
                          aria-label={`Edit ${contact.name}`}
                          onClick={() => setEditing(contact)}
                        >
                          Edit
                        </Button>
                        <DeleteButton
                          size="small"
                          label="Recipient"
                          title={contact.name}
                          path={`${path}/${contact.id}`}
                        />
                      </span>
                    </TableCell>
                  </tr>
                ))}
              </Table>
            )}
          </>
        )}
      </Loaded>
      <Dialog
        open={editing !== null}
        title={editing === 'new' ? 'Add recipient' : 'Edit recipient'}
        onClose={() => setEditing(null)}
      >
        <Form
          onSave={async (values) => {
            if (editing === 'new' || editing === null) await api.post(path, values);
            else await api.put(`${path}/${editing.id}`, values);
            showStatus('Recipient saved');
            setEditing(null);
            contacts.reload();
          }}
        >
          <TextField name="name" label="Name" defaultValue={nameOf(editing)?.name} required />
          <TextField name="address" label={settings.addressLabel} defaultValue={nameOf(editing)?.address} required />
          <TextField name="group" label="Group" defaultValue={nameOf(editing)?.group} />
        </Form>
      </Dialog>
    </>
  );
}

const nameOf = (editing: Contact | 'new' | null): Contact | null => (editing === 'new' ? null : editing);

function Groups({ contacts }: { contacts: readonly Contact[] }) {
  const groups = Map.groupBy(
    contacts.filter(({ group }) => group !== null),
    ({ group }) => group ?? '',
  );
  if (groups.size === 0) return null;
  return (
    <ul aria-label="Groups" className="mb-6 flex flex-wrap gap-3">
      {[...groups].map(([group, members]) => (
        <li key={group}>
          <LinkButton size="small" variant="secondary" to={`/compose?group=${encodeURIComponent(group)}`}>
            Write to {group} ({members.length})
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
