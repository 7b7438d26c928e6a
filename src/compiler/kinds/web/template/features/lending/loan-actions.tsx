// The buttons of a loan: return and renew.
import { useState } from 'react';
import { ApiError, api } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import type { Loan, Standing } from './lending.ts';
import { refreshOut } from './lending-store.ts';

export function LoanActions({ loan, onChange }: { loan: Loan; onChange: () => void }) {
  const act = useLending(loan.recordId, onChange);
  return (
    <div className="flex flex-wrap gap-2">
      {loan.mayRenew && (
        <Button
          variant="secondary"
          busy={act.busy}
          onClick={() =>
            act.send('renew', (standing) => `Renewed until ${formatDate(standing.loan?.dueOn ?? '')}: ${loan.title}`)
          }
        >
          Renew
        </Button>
      )}
      <Button busy={act.busy} onClick={() => act.send('return', () => `Returned: ${loan.title}`)}>
        Return
      </Button>
    </div>
  );
}

type Act = '' | 'return' | 'renew' | 'wait' | 'leave';

/** Sends one act at a time and says what came of it. */
export function useLending(recordId: number, onChange: () => void) {
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();

  async function send(act: Act, told: (standing: Standing) => string) {
    setBusy(true);
    const path = `/api/lending/${recordId}`;
    try {
      const standing =
        act === 'leave'
          ? await api.delete<Standing>(`${path}/wait`)
          : await api.post<Standing>(act === '' ? path : `${path}/${act}`);
      showStatus(told(standing));
      refreshOut();
      onChange();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
      onChange();
    }
    setBusy(false);
  }

  return { busy, send };
}
