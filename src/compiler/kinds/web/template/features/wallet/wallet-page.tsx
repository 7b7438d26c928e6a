// The balance of the signed-in person, what changed it, and three ways to change it.
import { useState } from 'react';
import { api } from '../../web/api.ts';
import { formatDate, formatMoney } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { MoneyField } from '../../web/ui/money-field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Select } from '../../web/ui/select.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AccountNav } from '../account/account-nav.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { PaymentFields } from '../payment/payment-fields.tsx';
import { currency } from './settings.ts';
import type { WalletAnswer } from './wallet.ts';

export function WalletPage() {
  return (
    <SignedInOnly>
      <PageHeader title="Wallet" introduction="Test money: nothing real is charged, sent or paid out." />
      <AccountNav />
      <OwnWallet />
    </SignedInOnly>
  );
}

const acts = ['Top up', 'Send', 'Withdraw'] as const;

function OwnWallet() {
  const resource = useResource<WalletAnswer>('/api/wallet');
  const [act, setAct] = useState<(typeof acts)[number]>('Top up');
  return (
    <Loaded resource={resource} shape="page">
      {(wallet) => (
        <div className="grid gap-10">
          <Figures>
            <Figure label="Balance" value={formatMoney(wallet.balance, currency)} />
          </Figures>
          <div className="grid items-start gap-8 lg:grid-cols-[2fr_3fr]">
            <Card>
              <CardBody>
                <div role="group" aria-label="What to do" className="mb-6 flex flex-wrap gap-2">
                  {acts.map((each) => (
                    <button
                      key={each}
                      type="button"
                      aria-pressed={act === each}
                      onClick={() => setAct(each)}
                      className="min-h-10 rounded-control border border-line-strong px-4 font-semibold aria-pressed:border-transparent aria-pressed:bg-tint aria-pressed:text-on-tint"
                    >
                      {each}
                    </button>
                  ))}
                </div>
                <ActForm key={`${act} ${wallet.entries[0]?.id}`} act={act} wallet={wallet} onDone={resource.reload} />
              </CardBody>
            </Card>
            <Entries entries={wallet.entries} />
          </div>
        </div>
      )}
    </Loaded>
  );
}

interface ActFormProps {
  act: (typeof acts)[number];
  wallet: WalletAnswer;
  onDone: () => void;
}

function ActForm({ act, wallet, onDone }: ActFormProps) {
  const showStatus = useStatus();
  const save = (path: string, words: string) => async (values: FormValues) => {
    await api.post<WalletAnswer>(path, values);
    showStatus(`${formatMoney(Number(values.amount), currency)} ${words}`);
    onDone();
  };
  const amount = <MoneyField name="amount" label="Amount" currency={currency} required />;
  switch (act) {
    case 'Top up':
      return (
        <Form onSave={save('/api/wallet/top-up', 'added to your wallet')} submitLabel="Add money">
          {amount}
          <PaymentFields />
        </Form>
      );
    case 'Send':
      return (
        <Form onSave={save('/api/wallet/send', 'sent')} submitLabel="Send money">
          <Select
            name="to"
            label="To"
            valueType="number"
            placeholder="Choose somebody"
            options={wallet.people.map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
          {amount}
          <TextField name="note" label="Note" maxLength={100} />
        </Form>
      );
    case 'Withdraw':
      return (
        <Form onSave={save('/api/wallet/withdraw', 'withdrawn')} submitLabel="Withdraw money">
          {amount}
          <TextField name="account" label="Account" help="Where it would be paid out to." maxLength={60} required />
        </Form>
      );
  }
}

const columns = [
  { label: 'When' },
  { label: 'What' },
  { label: 'Amount', align: 'right' },
  { label: 'Balance', align: 'right' },
] as const;

function Entries({ entries }: { entries: WalletAnswer['entries'] }) {
  if (entries.length === 0) return <EmptyState title="Nothing yet" text="Top up, and it is listed here." />;
  return (
    <Table label="Transactions" columns={columns}>
      {entries.map(({ id, reason, amount, balance, madeAt }) => (
        <tr key={id}>
          <TableCell>{formatDate(madeAt)}</TableCell>
          <TableCell>{reason}</TableCell>
          <TableCell align="right">
            <span className={amount < 0 ? undefined : 'font-semibold text-success-ink'}>
              {amount > 0 && '+'}
              {formatMoney(amount, currency)}
            </span>
          </TableCell>
          <TableCell align="right">{formatMoney(balance, currency)}</TableCell>
        </tr>
      ))}
    </Table>
  );
}
