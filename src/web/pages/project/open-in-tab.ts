import { notifications } from '@mantine/notifications';
import { client, ClientError } from '../../client.ts';

/** Opens the product in a tab of its own. The tab is opened within the click, because browsers block later ones. */
export async function openInTab(projectId: string): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const { url } = await client.openPreview(projectId);
    if (!tab) {
      notifications.show({ title: 'The browser blocked the new tab', message: url, color: 'gray', autoClose: 15_000 });
      return;
    }
    // The product must not reach back to this page.
    tab.opener = null;
    tab.location.href = url;
  } catch (error) {
    tab?.close();
    const detail =
      error instanceof ClientError ? error.detail : { message: 'The product could not be opened.', fix: 'Try again.' };
    notifications.show({ title: detail.message, message: detail.fix, color: 'red', autoClose: 10_000 });
  }
}
