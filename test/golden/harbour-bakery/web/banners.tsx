// What stands below the content of every page.
import { AdvertisementSpace } from '../features/advertising/advertisement-space.tsx';

export function Banners() {
  return (
    <>
      <AdvertisementSpace />
    </>
  );
}
