/**
 * The path of a file as a URI reference (RFC 3986): relative as it was given, `file:` for an absolute path. Every character
 * that could end a segment or act on a reader is percent-encoded.
 */
export function fileUri(path: string): string {
  const segments = path.replace(/^(?:\.\/)+/, "").split("/");
  const encoded = segments
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")))
    .join("/");
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
