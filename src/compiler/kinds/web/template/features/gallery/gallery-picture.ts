export interface GalleryPicture {
  /** e.g. "cabins-2" */
  key: string;
  title: string;
  /** What is drawn where no picture is linked. */
  subject: string;
  link: string | null;
  /** By which pictures are narrowed. */
  group: string;
  caption: string | null;
  page: string;
}
