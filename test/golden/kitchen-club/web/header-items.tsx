// What stands in the header between the navigation and the account.
import { ChatButton } from '../features/assistant/chat-button.tsx';
import { MessageLink } from '../features/messages/message-link.tsx';
import { NotificationLink } from '../features/notifications/notification-link.tsx';
import { PointsLink } from '../features/points/points-link.tsx';

export function HeaderItems() {
  return (
    <>
      <MessageLink />
      <NotificationLink />
      <ChatButton />
      <PointsLink />
    </>
  );
}
