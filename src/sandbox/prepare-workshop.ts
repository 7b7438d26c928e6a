/** Installs the products' packages while nobody waits for them yet, and tells how far that is. */
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { DependencySets } from './dependency-sets.ts';

export interface WorkshopState {
  workshop: 'preparing' | 'ready' | 'unavailable';
  /** One sentence for whoever waits for the first product. */
  workshopDetail: string;
}

/** Begins at once and answers what tells the state; a failure is a state, and the next run tries again. */
export function prepareWorkshop({
  dependencySets,
  packages,
  log,
}: {
  dependencySets: DependencySets;
  /** Of the products; texts of the files. */
  packages: { packageJson: string; lockfile: string };
  log: Log;
}): () => WorkshopState {
  let state: WorkshopState = {
    workshop: 'preparing',
    workshopDetail: "The products' packages are being installed; the first product waits for them.",
  };
  const onProgress = (sentence: string): void => {
    state = { workshop: 'preparing', workshopDetail: sentence };
  };
  dependencySets
    .prepare({ ...packages, onProgress })
    .then(() => {
      state = { workshop: 'ready', workshopDetail: 'Products can be built at once.' };
      return dependencySets.prune();
    })
    .catch((error: unknown) => {
      log.warn({ error: String(error) }, 'the workshop could not be prepared; the next run tries again');
      const workshopDetail = error instanceof AppError ? `${error.message} ${error.fix}` : String(error);
      state = { workshop: 'unavailable', workshopDetail };
    });
  return () => state;
}
