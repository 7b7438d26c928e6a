// A file that somebody chose as a small square JPEG, made in the browser.

const side = 320;

/** In base64; rejects when the file is no picture. */
export async function toPortrait(file: File): Promise<string> {
  const picture = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  // A JPEG has no transparency.
  context.fillStyle = 'white';
  context.fillRect(0, 0, side, side);
  const cut = Math.min(picture.width, picture.height);
  const left = (picture.width - cut) / 2;
  const top = (picture.height - cut) / 2;
  context.drawImage(picture, left, top, cut, cut, 0, 0, side, side);
  return canvas.toDataURL('image/jpeg', 0.85).replace(/^.*,/, '');
}
