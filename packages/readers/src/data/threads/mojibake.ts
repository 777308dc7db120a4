const decoder = new TextDecoder("utf-8", { fatal: true });

/** Text whose UTF-8 was written byte for byte as characters, as Facebook's exports do: what it was before. Other text stays. */
export function withoutMojibake(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  try {
    return decoder.decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
  } catch {
    return text;
  }
}
