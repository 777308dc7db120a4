/** The driver gives bytes as a view in some calls and as a bare buffer in others. */
export function bytesOf(bytes: Uint8Array | ArrayBuffer): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
}
