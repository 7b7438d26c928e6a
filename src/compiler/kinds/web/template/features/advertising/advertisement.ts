/** An advertisement that is running today. */
export interface RunningAdvertisement {
  id: number;
  title: string;
  text: string | null;
  /** What its picture is drawn from. */
  subject: string;
  /** Where a click on the picture's button leads, outside of this product. */
  link: string | null;
  isForHome: boolean;
}
