/** What stands in the fields of a form, by their names; null where nothing does. */
export function given(form: HTMLFormElement): (name: string) => string | null {
  const data = new FormData(form);
  return (name) => String(data.get(name) ?? "").trim() || null;
}
