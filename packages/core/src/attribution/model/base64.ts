const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at++) values[ALPHABET.charCodeAt(at)] = at;

/** The bytes of a base64 text (RFC 4648) without white space. */
export function bytesOfBase64(text: string): Uint8Array {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array(Math.floor(text.length / 4) * 3 - padding);
  const whole = bytes.length - (bytes.length % 3);
  let at = 0;
  let to = 0;
  while (to < whole) {
    const four = fourAt(text, at);
    bytes[to] = four >> 16;
    bytes[to + 1] = four >> 8;
    bytes[to + 2] = four;
    at += 4;
    to += 3;
  }
  for (let shift = 16; to < bytes.length; shift -= 8) bytes[to++] = fourAt(text, at) >> shift;
  return bytes;
}

function fourAt(text: string, at: number): number {
  return (
    ((values[text.charCodeAt(at) & 127] as number) << 18) |
    ((values[text.charCodeAt(at + 1) & 127] as number) << 12) |
    ((values[text.charCodeAt(at + 2) & 127] as number) << 6) |
    (values[text.charCodeAt(at + 3) & 127] as number)
  );
}
