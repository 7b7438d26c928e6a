// Choose files, see what they are, and send them.
import { useId, useRef, useState, type DragEvent } from 'react';
import { ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { acceptedKinds } from './accepted.ts';
import { acceptOf, kindLabels, mostBytes, sizeText, typeOfName } from './file-kind.ts';
import { uploadFile, type Place } from './upload.ts';

interface UploadFormProps extends Place {
  onUploaded: () => void;
}

export function UploadForm({ entity, recordId, onUploaded }: UploadFormProps) {
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<string>();
  const [message, setMessage] = useState<string>();
  const [share, setShare] = useState<number>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const showStatus = useStatus();

  function choose(chosen: File | undefined) {
    setMessage(undefined);
    setPreview(undefined);
    const problem = chosen && problemOf(chosen);
    if (problem) setMessage(problem);
    setFile(problem ? undefined : chosen);
    if (!chosen || problem || typeOfName(chosen.name)?.kind !== 'image') return;
    const reader = new FileReader();
    reader.addEventListener('load', () => setPreview(String(reader.result)));
    reader.readAsDataURL(chosen);
  }

  async function send() {
    if (!file) return setMessage('Choose a file first.');
    setShare(0);
    try {
      await uploadFile(file, { entity, recordId }, setShare);
      showStatus(`“${file.name}” uploaded`);
      choose(undefined);
      if (input.current) input.current.value = '';
      onUploaded();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setMessage(error.message);
    }
    setShare(undefined);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    choose(event.dataTransfer.files[0]);
  }

  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="grid gap-3 rounded-card border-2 border-dashed border-line-strong bg-surface p-5"
    >
      <label htmlFor={id} className="font-medium">
        Choose a file or drop it here
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept={acceptOf(acceptedKinds)}
        aria-invalid={message ? true : undefined}
        aria-describedby={`${id}-help`}
        onChange={(event) => choose(event.target.files?.[0])}
        className={controlLook}
      />
      <p id={`${id}-help`} className="text-sm text-muted">
        {acceptedKinds.map((kind) => `${kindLabels[kind]} up to ${sizeText(mostBytes[kind])}`).join(', ')}.
      </p>
      {message && (
        <p role="alert" className="font-medium text-danger-ink">
          {message}
        </p>
      )}
      {file && (
        <div className="flex flex-wrap items-center gap-4">
          {preview && (
            <img src={preview} alt={`Preview of ${file.name}`} className="size-24 rounded-control object-cover" />
          )}
          <p>
            <span className="font-medium">{file.name}</span>, {sizeText(file.size)}
          </p>
        </div>
      )}
      {share !== undefined && <progress aria-label="Upload" value={share} className="w-full" />}
      <div>
        <Button busy={share !== undefined} onClick={send}>
          Upload file
        </Button>
      </div>
    </div>
  );
}

function problemOf({ name, size }: File): string | undefined {
  const type = typeOfName(name);
  if (!type || !acceptedKinds.includes(type.kind)) return `“${name}” is no kind of file that can be uploaded here.`;
  return size > mostBytes[type.kind] ? `“${name}” is larger than ${sizeText(mostBytes[type.kind])}.` : undefined;
}
