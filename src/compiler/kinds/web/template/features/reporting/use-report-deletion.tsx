import { useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import type { SavedReport } from './schema.ts';

/** Asks once before a saved report is deleted; `dialog` has to stand on the page. */
export function useReportDeletion(onDeleted: () => void) {
  const [report, setReport] = useState<Pick<SavedReport, 'id' | 'title'>>();
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();

  async function remove(id: number) {
    setBusy(true);
    try {
      await api.delete(`/api/reporting/${id}`);
      showStatus('Report deleted');
      onDeleted();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    } finally {
      setBusy(false);
      setReport(undefined);
    }
  }

  const dialog = (
    <ConfirmDialog
      open={report !== undefined}
      title={`Delete “${report?.title}”?`}
      confirmLabel="Delete report"
      busy={busy}
      onConfirm={() => report && remove(report.id)}
      onClose={() => setReport(undefined)}
    >
      The records that it was made from stay.
    </ConfirmDialog>
  );
  return { ask: setReport, dialog };
}
