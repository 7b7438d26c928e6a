// Takes events from a file.
import { ImportPage } from '../../web/ui/import-page.tsx';
import { eventEntryColumns } from './import-columns.ts';

export function ImportEventsPage() {
  return (
    <ImportPage
      title="Import events"
      things="events"
      list={{ to: '/events', label: 'Events' }}
      source="/api/events/import"
      columns={eventEntryColumns.map(({ label }) => label)}
    />
  );
}
