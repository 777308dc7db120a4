const TOKEN = /<(\/?)([\w:-]+)([^>]*?)(\/?)>|([^<]+)/g;

/** The words of each comment in a flat OpenDocument text, by what the comment says; what was deleted is left out. */
export function commentedWords(fodt: string): ReadonlyMap<string, string> {
  const deletions = new Set(
    Array.from(
      fodt.matchAll(/<text:changed-region [^>]*xml:id="([^"]*)"[^>]*>\s*<text:deletion>/g),
      ([, id]) => id as string,
    ),
  );
  const words = new Map<string, string>();
  const said = new Map<string, string>();
  const open = new Set<string>();
  let within: string | null = null;
  let inParagraph = false;
  let inNote = false;
  let deleting = 0;
  for (const [, closing, name = "", attributes = "", empty, text] of fodt.matchAll(TOKEN)) {
    const id = /office:name="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const change = /text:change-id="([^"]*)"/.exec(attributes)?.[1] ?? "";
    if (name === "office:annotation" && closing === "") {
      within = id;
      // who made it, and when, stands before its own paragraphs
      inParagraph = false;
      open.add(id);
      words.set(id, "");
    } else if (name === "office:annotation") within = null;
    else if (name === "office:annotation-end") open.delete(id);
    else if (name === "text:note" && empty === "") inNote = closing === "";
    else if (name === "text:change-start" && deletions.has(change)) deleting++;
    else if (name === "text:change-end" && deletions.has(change)) deleting--;
    else if ((name === "text:p" || name === "text:h") && empty === "") inParagraph = closing === "";
    else if (text !== undefined && within !== null && inParagraph)
      said.set(within, (said.get(within) ?? "") + text);
    else if (text !== undefined && within === null && deleting === 0 && !inNote)
      for (const each of open) words.set(each, (words.get(each) ?? "") + text);
  }
  return new Map([...words].map(([id, each]) => [said.get(id)?.trim() ?? "", each]));
}
