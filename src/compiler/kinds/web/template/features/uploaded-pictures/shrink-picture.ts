// A file that somebody chose as a JPEG of moderate size, made in the browser.

const longestSide = 1_000;
/** What fits into one request, in characters of base64. */
const mostCharacters = 230_000;

/** In base64; rejects when the file is no picture. */
export async function shrinkPicture(file: File): Promise<string> {
  const picture = await createImageBitmap(file);
  for (let side = longestSide; ; side = Math.round(side * 0.7)) {
    const encoded = draw(picture, Math.min(1, side / Math.max(picture.width, picture.height)));
    if (encoded.length <= mostCharacters) return encoded;
  }
}

function draw(picture: ImageBitmap, scale: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  // A JPEG has no transparency.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.82).replace(/^.*,/, '');
}
