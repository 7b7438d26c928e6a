// The page "Calendar".
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Calendar } from './calendar.tsx';

export function CalendarPage() {
  return (
    <>
      <PageHeader title="Calendar" />
      <Calendar />
    </>
  );
}
