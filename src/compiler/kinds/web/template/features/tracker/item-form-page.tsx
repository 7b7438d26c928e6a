import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Checkbox } from '../../web/ui/checkbox.tsx';
import { DateField } from '../../web/ui/date-field.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { NumberField } from '../../web/ui/number-field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { kindLabels, kinds, type ItemDetail, type Kind } from './model.ts';
import { settings } from './settings.ts';

export function NewItemPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();
  return (
    <SignedInOnly>
      <PageHeader title={`Add ${settings.one}`} parent={{ to: settings.path, label: settings.title }} />
      <ItemForm
        onSave={async (values) => {
          await api.post('/api/tracker/items', values);
          showStatus(`The ${settings.one} is added.`);
          await navigate(settings.path);
        }}
      />
    </SignedInOnly>
  );
}

export function EditItemPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const item = useResource<ItemDetail>(`/api/tracker/items/${id}`);
  return (
    <SignedInOnly>
      <Loaded resource={item} shape="page">
        {(loaded) => (
          <>
            <PageHeader
              title={`Edit ${loaded.name}`}
              parent={{ to: `${settings.path}/${loaded.id}`, label: loaded.name }}
            />
            <ItemForm
              item={loaded}
              onSave={async (values) => {
                await api.put(`/api/tracker/items/${loaded.id}`, values);
                showStatus('Changes saved.');
                await navigate(`${settings.path}/${loaded.id}`);
              }}
            />
          </>
        )}
      </Loaded>
    </SignedInOnly>
  );
}

interface ItemFormProps {
  item?: ItemDetail;
  onSave: (values: FormValues) => Promise<void>;
}

const targetLabels: Record<Kind, string> = { tick: 'Days a week', amount: 'Target a day', total: 'Target in all' };

function ItemForm({ item, onSave }: ItemFormProps) {
  const [kind, setKind] = useState<Kind>(item?.kind ?? 'tick');
  return (
    <Form
      cancelTo={settings.path}
      onSave={(values) => onSave({ unit: null, endsOn: null, isLimit: false, ...values, kind })}
    >
      <TextField name="name" label="Name" required maxLength={80} defaultValue={item?.name} />
      <label className="grid gap-1.5 font-medium">
        How it is measured
        <select
          value={kind}
          onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? 'tick')}
          className={controlLook}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {kindLabels[each]}
            </option>
          ))}
        </select>
      </label>
      <NumberField
        key={kind}
        name="target"
        label={targetLabels[kind]}
        required
        minimum={1}
        maximum={kind === 'tick' ? 7 : undefined}
        defaultValue={item?.kind === kind ? item.target : kind === 'tick' ? 7 : 10}
      />
      {kind !== 'tick' && <TextField name="unit" label="Unit" maxLength={20} defaultValue={item?.unit} />}
      {kind === 'amount' && (
        <Checkbox name="isLimit" label="The target is a limit not to pass" defaultChecked={item?.isLimit} />
      )}
      {kind === 'total' && <DateField name="endsOn" label="By" defaultValue={item?.endsOn} />}
    </Form>
  );
}
