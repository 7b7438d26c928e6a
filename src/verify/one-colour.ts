/** Whether a PNG shows nothing but one colour; reads the 8-bit RGB and RGBA pictures that browsers write. */
import { inflateSync } from 'node:zlib';

export function isOneColour(png: Buffer): boolean {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const rows = inflateSync(compressedPixels(png));
  const stride = width * channels;
  let above: Uint8Array = new Uint8Array(stride);
  let first: Uint8Array | null = null;
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    const line = unfiltered(rows[start] ?? 0, rows.subarray(start + 1, start + 1 + stride), above, channels);
    first ??= line.slice(0, channels);
    for (let index = 0; index < stride; index += 1) if (line[index] !== first[index % channels]) return false;
    above = line;
  }
  return true;
}

function compressedPixels(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let offset = 8; offset < png.length;) {
    const length = png.readUInt32BE(offset);
    if (png.toString('latin1', offset + 4, offset + 8) === 'IDAT')
      parts.push(png.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  return Buffer.concat(parts);
}

/** The filters of the PNG specification: none, left, above, average, Paeth. */
function unfiltered(filter: number, raw: Uint8Array, above: Uint8Array, channels: number): Uint8Array {
  const line = new Uint8Array(raw.length);
  for (let index = 0; index < raw.length; index += 1) {
    const left = line[index - channels] ?? 0;
    const up = above[index] ?? 0;
    const corner = index < channels ? 0 : (above[index - channels] ?? 0);
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    line[index] = (raw[index] ?? 0) + predicted;
  }
  return line;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
