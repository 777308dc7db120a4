/** How often each form occurs. */
export function countsOf(forms: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  // not by assignment: a word may be called "__proto__"
  return Object.fromEntries(counts);
}
