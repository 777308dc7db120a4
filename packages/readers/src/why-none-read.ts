/** Why there is nothing to check against, as every quotation will say: the first file that could not be read, with its reason. */
export function whyNoneRead(refused: readonly { readonly file: string; readonly reason: string }[]): string {
  const [first, ...others] = refused;
  if (first === undefined) return "There is no source to check against.";
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  const name = first.file === "-" ? "standard input" : first.file;
  return `No source could be read: ${name} ${first.reason}${more}.`;
}
