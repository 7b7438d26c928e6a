// Files of a message that is being written.
import { useId, useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { formatNumber } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import type { Attachment } from './message.ts';

interface AttachmentPickerProps {
  first: readonly Attachment[];
  /** Keeps the draft and answers its number. */
  keep: () => Promise<number>;
}

const pieceBytes = 128 * 1024;

export function AttachmentPicker({ first, keep }: AttachmentPickerProps) {
  const [attachments, setAttachments] = useState<readonly Attachment[]>(first);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const showStatus = useStatus();

  async function attach(input: HTMLInputElement) {
    setBusy(true);
    try {
      for (const file of input.files ?? []) {
        const draft = await keep();
        const { name, size } = file;
        const attachment = await api.post<Attachment>(`/api/outbox/drafts/${draft}/attachments`, { name, size });
        await sendContent(attachment.id, file);
        setAttachments((before) => [...before, attachment]);
        showStatus(`“${name}” attached`);
      }
      input.value = '';
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.fields.size ?? error.message, 'bad');
    }
    setBusy(false);
  }

  async function remove({ id: attachmentId, name }: Attachment) {
    await api.delete(`/api/outbox/attachments/${attachmentId}`);
    setAttachments(attachments.filter((each) => each.id !== attachmentId));
    showStatus(`“${name}” removed`);
  }

  return (
    <div className="grid gap-3">
      <label htmlFor={id} className="font-medium">
        Attachments
      </label>
      <input
        id={id}
        type="file"
        multiple
        disabled={busy}
        onChange={(event) => attach(event.currentTarget)}
        className={controlLook}
      />
      {attachments.length > 0 && (
        <ul aria-label="Attached files" className="grid gap-2">
          {attachments.map((attachment) => (
            <li key={attachment.id} className="flex flex-wrap items-center justify-between gap-3">
              <span>
                {attachment.name}{' '}
                <span className="text-sm text-muted">{formatNumber(Math.ceil(attachment.size / 1024))} KB</span>
              </span>
              <Button
                size="small"
                variant="quiet"
                aria-label={`Remove ${attachment.name}`}
                onClick={() => remove(attachment)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

async function sendContent(id: number, file: File) {
  for (let from = 0; from < file.size; from += pieceBytes) {
    const response = await fetch(`/api/outbox/attachments/${id}/content`, {
      method: 'PUT',
      body: file.slice(from, from + pieceBytes),
    });
    if (!response.ok) throw new ApiError(response.status, `“${file.name}” could not be attached.`);
  }
}
