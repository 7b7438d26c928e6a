import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { isOneColour } from './one-colour.ts';

/** A picture of rows of [filter, ...bytes]; checksums are left empty, as nobody reads them. */
function png(width: number, rows: number[][], channels: 3 | 4 = 3): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header[8] = 8;
  header[9] = channels === 4 ? 6 : 2;
  const pixels = deflateSync(Buffer.from(rows.flat()));
  const half = Math.floor(pixels.length / 2);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', pixels.subarray(0, half)),
    chunk('IDAT', pixels.subarray(half)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('knows one colour whatever the filter of each row', () => {
  const rows = [
    [0, 9, 8, 7, 9, 8, 7],
    [1, 9, 8, 7, 0, 0, 0],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 4, 4, 0, 0, 0],
    [4, 0, 0, 0, 0, 0, 0],
  ];
  assert.equal(isOneColour(png(2, rows)), true);
});

test('sees a single pixel that differs', () => {
  assert.equal(
    isOneColour(
      png(2, [
        [0, 9, 8, 7, 9, 8, 7],
        [2, 0, 0, 0, 0, 0, 1],
      ]),
    ),
    false,
  );
  assert.equal(
    isOneColour(
      png(
        1,
        [
          [0, 1, 2, 3, 255],
          [0, 1, 2, 3, 254],
        ],
        4,
      ),
    ),
    false,
  );
});
