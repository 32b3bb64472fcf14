const WIDTH = 64;
const HEIGHT = 48;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What every guest's screen shows: a gradient in a frame, as a PNG image. */
export function screenshotPng(): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, WIDTH);
  view.setUint32(4, HEIGHT);
  header[8] = 8; // bits a sample
  header[9] = 2; // red, green, blue
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header),
    chunk("IDAT", zlibStored(pixels())),
    chunk("IEND", new Uint8Array()),
  ]);
}

function pixels(): Uint8Array {
  const rows = new Uint8Array(HEIGHT * (1 + 3 * WIDTH));
  let at = 0;
  for (let y = 0; y < HEIGHT; y++) {
    rows[at++] = 0; // no filter
    for (let x = 0; x < WIDTH; x++) {
      const frame = x === 0 || y === 0 || x === WIDTH - 1 || y === HEIGHT - 1;
      rows[at++] = frame ? 255 : 4 * x;
      rows[at++] = frame ? 255 : 5 * y;
      rows[at++] = frame ? 255 : 96;
    }
  }
  return rows;
}

// One block, not compressed: 9 KiB are not worth waiting for a compressor.
function zlibStored(data: Uint8Array): Uint8Array {
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  const { length } = data;
  const head = [0x78, 0x01, 1, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255];
  return joined([Uint8Array.from(head), data, Uint8Array.from([b >> 8, b & 255, a >> 8, a & 255])]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = joined([new Uint8Array(4), new TextEncoder().encode(type), data, new Uint8Array(4)]);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(4, -4)));
  return bytes;
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
