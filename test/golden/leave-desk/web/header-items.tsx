// What stands in the header between the navigation and the account.
import { NotificationLink } from '../features/notifications/notification-link.tsx';

export function HeaderItems() {
  return (
    <>
      <NotificationLink />
    </>
  );
}
