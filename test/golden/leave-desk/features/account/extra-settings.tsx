// What the features of this product add to the settings.
import { NotificationSettings } from '../notifications/notification-settings.tsx';

export function ExtraSettings() {
  return (
    <>
      <NotificationSettings />
    </>
  );
}
