// Pays one amount and leads to the receipt.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { formatMoney } from '../../web/format.ts';
import { Form } from '../../web/ui/form.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { PaymentFields } from './payment-fields.tsx';
import type { Payment } from './payment.ts';

interface PaymentFormProps {
  /** The API path that takes the payment and answers it. */
  path: string;
  /** In minor units. */
  amount: number;
  currency: string;
}

export function PaymentForm({ path, amount, currency }: PaymentFormProps) {
  const navigate = useNavigate();
  const showStatus = useStatus();

  return (
    <Form
      submitLabel={`Pay ${formatMoney(amount, currency)}`}
      onSave={async (details) => {
        const payment = await api.post<Payment>(path, details);
        showStatus('Payment successful');
        await navigate(`/payments/${payment.number}`);
      }}
    >
      <PaymentFields />
    </Form>
  );
}
