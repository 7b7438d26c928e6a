// What stands below the header of every page.
import { AnnouncementBar } from '../features/announcement-bar/announcement-bar.tsx';

export function Notices() {
  return (
    <>
      <AnnouncementBar />
    </>
  );
}
