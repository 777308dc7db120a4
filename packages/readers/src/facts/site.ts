/** Where an article was published, as far as it is known: what an author, a section or a headline is not. */
export interface Site {
  readonly outlet: string | null;
  /** Of the article's address: `www.talvik-post.example`. */
  readonly host: string | null;
}

const LEGAL_FORM =
  /[\s,]+(?:g?gmbh|ag|se|kg|inc|incorporated|ltd|limited|llc|plc|corp|corporation|co|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|as|a\/s|e\.?\s?v|sas|sarl)\.?(?=$|[\s,.&+])(?:\s?(?:&|\+)\s?co\.?(?:\s?kgaa?|\s?og)?)?\.?|^c\.\s?a\.\s/gi;
const DOMAIN_END = /\.(?:co\.)?\p{L}{2,8}$/u;

/** A longer text is no name, and only its beginning is compared. */
const LONGEST = 300;

/** Fewer letters agree by chance. */
const SHORTEST_PART = 4;

export const NOWHERE: Site = { outlet: null, host: null };

/** The host of an address; null where it is none. */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}

/** "Talvik Post Ltd": whether it is the name of a company rather than of what it publishes. */
export function isCompany(name: string): boolean {
  return withoutLegalForm(name) !== name;
}

export function withoutLegalForm(name: string): string {
  return name.slice(0, LONGEST).replace(LEGAL_FORM, "").trim();
}

/** Whether the two are one name: article, legal form, ending of the address and the words' order apart. */
function isSameName(a: string, b: string): boolean {
  return bareName(a) !== "" && (bareName(a) === bareName(b) || sortedWords(a) === sortedWords(b));
}

/** Whether a name is the outlet's, as it gives it or as its address does. */
export function isOfSite(name: string, { outlet, host }: Site): boolean {
  return (
    (outlet !== null && isSameName(name, outlet)) ||
    (host !== null && labelsOf(host).includes(bareName(name)))
  );
}

/** Whether the host's name holds the outlet's, or begins it: `talvik-post.example` and "Talvik Post – the news". */
export function agreesWithHost(name: string, host: string | null): boolean {
  if (host === null) return false;
  const bare = bareName(name);
  return labelsOf(host).some(
    (label) =>
      label === bare ||
      (Math.min(label.length, bare.length) >= SHORTEST_PART &&
        (label.startsWith(bare) || bare.startsWith(label))),
  );
}

/** The letters and digits alone, in lower case. */
export function bareName(name: string): string {
  return lettersOf(withoutLegalForm(name.replace(/^the\s/i, "")).replace(DOMAIN_END, ""));
}

function sortedWords(name: string): string {
  return name
    .split(/[\s/-]+/)
    .map(lettersOf)
    .sort()
    .join("");
}

function lettersOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** What a host is called, without what all hosts have; the whole of it too. */
function labelsOf(host: string): string[] {
  const labels = host
    .toLowerCase()
    .split(".")
    .filter((label) => label !== "www");
  return [...labels.slice(0, -1), labels.join("")].map(lettersOf).filter((label) => label !== "co");
}
