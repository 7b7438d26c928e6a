// The columns of a file of events.
import type { ImportColumn } from '../../server/import.ts';
import { eventEntryTypeOptions } from './choices.ts';

export const eventEntryColumns: readonly ImportColumn[] = [
  { label: 'Name', property: 'name', as: 'text' },
  { label: 'Date', property: 'date', as: 'text' },
  { label: 'Type', property: 'type', as: 'choice', options: eventEntryTypeOptions },
  { label: 'Page', property: 'page', as: 'number' },
];
