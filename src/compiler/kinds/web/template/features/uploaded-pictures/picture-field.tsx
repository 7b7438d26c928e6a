import { useId, useState, type ChangeEvent } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { Artwork, isUploaded } from '../../web/ui/artwork.tsx';
import { Button } from '../../web/ui/button.tsx';
import { controlLook, Field, type FieldProps } from '../../web/ui/field.tsx';
import { shrinkPicture } from './shrink-picture.ts';

interface PictureFieldProps extends FieldProps {
  /** The address of an uploaded picture, or words from which one is drawn. */
  defaultValue?: string | null;
}

/** A picture by a file of one's own, or drawn from a few words. */
export function PictureField({ defaultValue, ...field }: PictureFieldProps) {
  const id = useId();
  const [value, setValue] = useState(defaultValue ?? '');
  const [state, setState] = useState<'ready' | 'sending' | 'failed'>('ready');
  const [complaint, setComplaint] = useState('');
  const hasFile = isUploaded(value);

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (!file) return;
    setState('sending');
    try {
      const picture = await shrinkPicture(file).catch(() => null);
      if (picture === null) throw new ApiError(415, 'This file is no picture. Choose a JPEG, PNG, GIF or WebP file.');
      setValue((await api.post<{ address: string }>('/api/uploaded-pictures', { picture })).address);
      setState('ready');
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setComplaint(failure.message);
      setState('failed');
    }
  }

  return (
    <Field {...field} help={hasFile ? undefined : field.help}>
      {(control) => (
        <div className="grid gap-3">
          {hasFile ? (
            <>
              <input type="hidden" name={control.name} value={value} readOnly />
              <div className="flex flex-wrap items-center gap-4">
                <div className="h-28 w-44 overflow-hidden rounded-control border border-line">
                  <Artwork subject={value} label="The chosen picture" />
                </div>
                <Button variant="quiet" size="small" onClick={() => setValue('')}>
                  Remove the picture
                </Button>
              </div>
            </>
          ) : (
            <input
              {...control}
              value={value}
              onChange={(event) => setValue(event.target.value)}
              className={controlLook}
            />
          )}
          <label htmlFor={`${id}-file`} className="text-sm font-medium">
            Upload a picture
          </label>
          <input
            id={`${id}-file`}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif"
            onChange={choose}
            disabled={state === 'sending'}
            aria-invalid={state === 'failed' ? true : undefined}
            aria-describedby={state === 'failed' ? `${id}-complaint` : undefined}
            className="max-w-full text-sm file:mr-3 file:min-h-10 file:cursor-pointer file:rounded-control file:border file:border-line-strong file:bg-surface file:px-4 file:font-semibold file:text-ink"
          />
          {state === 'sending' && (
            <p role="status" className="text-sm text-muted">
              Sending the picture…
            </p>
          )}
          {state === 'failed' && (
            <p id={`${id}-complaint`} className="text-sm font-medium text-danger-ink">
              {complaint}
            </p>
          )}
        </div>
      )}
    </Field>
  );
}
