import { useQuery } from '@tanstack/react-query';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Status } from '../../../contract/api.ts';
import { client } from '../../client.ts';
import classes from './workshop-note.module.css';

/** Says what limits a build right now; nothing when all is well. */
export function WorkshopNote() {
  const { data: status } = useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => client.status(signal),
    refetchInterval: ({ state }) => (state.data?.workshop === 'preparing' ? 5_000 : 60_000),
  });
  const notes = status ? notesOf(status) : [];
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label="State of the workshop">
      {notes.map((note) => (
        <li key={note} className={classes.note}>
          <IconInfoCircle size={18} aria-hidden />
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}

function notesOf(status: Status): string[] {
  const notes: string[] = [];
  if (status.workshop !== 'ready') notes.push(status.workshopDetail);
  if (status.isolation === 'none' || status.isolation === 'refused') notes.push(status.isolationDetail);
  if (!status.browser) notes.push('No browser was found, so requirements cannot be tried and are listed as not shown.');
  return notes;
}
