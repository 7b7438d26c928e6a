/** The sentences for things that are not there. */
import { AppError } from '../errors.ts';

const noun = {
  project: { message: 'There is no such project.', fix: 'Open the list of projects and choose one of them.' },
  run: { message: 'There is no such run.', fix: 'Open its project; it knows its latest run.' },
  design: {
    message: 'There is no such run, or it has no design yet.',
    fix: 'Take the number of a run that has designed its product; its events carry it as runId.',
  },
  product: {
    message: 'There is no product here yet.',
    fix: 'Wait until the run has finished; files, history and downloads exist from then on.',
  },
  file: { message: 'The product has no such file.', fix: 'Choose a path from the list of files.' },
  evidence: { message: 'There is no such picture.', fix: 'Use a file name that the proof of this run mentions.' },
  preference: { message: 'There is no such preference.', fix: 'Open the list of preferences again; it may be gone.' },
  feedback: { message: 'There is nothing to take back.', fix: 'Load the page again; it may be taken back already.' },
  route: { message: 'This address is not part of the API.', fix: 'Check the path and the method.' },
} as const;

export function notFound(what: keyof typeof noun): AppError {
  return new AppError('not-found', noun[what].message, { fix: noun[what].fix });
}
