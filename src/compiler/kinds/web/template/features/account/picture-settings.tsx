import { useId, useState, type ChangeEvent } from 'react';
import { ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Avatar } from './avatar.tsx';
import { toPortrait } from './portrait.ts';
import { useSession } from './session-context.tsx';

/** The picture beside the name: choosing a file is enough, it is made small and square here. */
export function PictureSettings() {
  const { user, savePicture } = useSession();
  const showStatus = useStatus();
  const id = useId();
  const [error, setError] = useState<string>();

  async function save(picture: string | null, message: string) {
    try {
      await savePicture(picture);
      setError(undefined);
      showStatus(message);
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure.message);
    }
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    if (!file) return;
    const picture = await toPortrait(file).catch(() => null);
    if (picture) await save(picture, 'Picture saved');
    else setError('This file is no picture. Choose a JPEG, PNG or WebP file.');
  }

  if (!user) return null;
  return (
    <div className="mb-6 flex flex-wrap items-center gap-5">
      <Avatar person={user} size="large" />
      <div className="grid min-w-0 gap-2">
        <label htmlFor={id} className="font-medium">
          Profile picture
        </label>
        <input
          id={id}
          type="file"
          accept="image/jpeg,image/png,image/webp,image/gif"
          onChange={choose}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="max-w-full text-sm file:mr-3 file:min-h-10 file:cursor-pointer file:rounded-control file:border file:border-line-strong file:bg-surface file:px-4 file:font-semibold file:text-ink"
        />
        {error && (
          <p id={`${id}-error`} className="text-sm font-medium text-danger-ink">
            {error}
          </p>
        )}
        {user.pictureChangedAt && (
          <div>
            <Button variant="quiet" size="small" onClick={() => save(null, 'Picture removed')}>
              Remove picture
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
