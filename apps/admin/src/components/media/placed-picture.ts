/** The attributes of an image in a body. */
export interface PlacedPicture {
  mediaId: string;
  src: string;
  alt: string;
  title: string | null;
  width: number | null;
  height: number | null;
  decorative: boolean;
}
