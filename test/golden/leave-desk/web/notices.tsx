// What stands below the header of every page.
import { AnnouncementBar } from '../features/announcements/announcement-bar.tsx';

export function Notices() {
  return (
    <>
      <AnnouncementBar />
    </>
  );
}
