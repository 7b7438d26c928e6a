import { useState } from 'react';
import { routes } from '../../../../contract/api.ts';
import { addressOf } from '../../../client.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import classes from './screenshot.module.css';

/** A thumbnail that opens large. */
export function Screenshot({ title, file, runId }: { title: string; file: string; runId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const address = addressOf(routes.runEvidence, { runId, file });
  if (isMissing) return <p className={classes.missing}>The screenshot is no longer kept.</p>;
  return (
    <>
      <button
        type="button"
        className={classes.thumbnail}
        onClick={() => setIsOpen(true)}
        aria-label={`Enlarge the screenshot: ${title}`}
      >
        <img src={address} alt="" loading="lazy" width={192} height={120} onError={() => setIsMissing(true)} />
      </button>
      {isOpen && (
        <Dialog title={title} onClose={() => setIsOpen(false)} isWide>
          <img src={address} alt={`The product at the end of: ${title}`} className={classes.large} />
        </Dialog>
      )}
    </>
  );
}
