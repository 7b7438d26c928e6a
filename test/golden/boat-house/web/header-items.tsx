// What stands in the header between the navigation and the account.
import { CartLink } from '../features/checkout/cart-link.tsx';
import { PlayerBar } from '../features/media/player-bar.tsx';
import { NotificationLink } from '../features/notifications/notification-link.tsx';

export function HeaderItems() {
  return (
    <>
      <PlayerBar />
      <CartLink />
      <NotificationLink />
    </>
  );
}
