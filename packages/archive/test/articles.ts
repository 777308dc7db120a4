import { type Article, articleFromText } from "@hearsay/core";
import { type Entry, entryOf } from "../src/adding/entry.js";

const SHA = "ab".repeat(32);

export interface Invented {
  readonly name: string;
  readonly text: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly published?: string;
}

/** An article as a reader would give it. */
export function invented({ name, text, url, outlet, published }: Invented): Article {
  const article = articleFromText(text, { name });
  return {
    ...article,
    url: url ?? article.url,
    outlet: outlet ?? article.outlet,
    published: published ?? article.published,
  };
}

/** The same as an archive takes it. */
export function entry(article: Invented): Entry {
  const receipt = { sha256: SHA, from: article.name, fetched: "2031-03-12T09:00:00.000Z", reader: "0.1.0" };
  return entryOf(invented(article), { place: `/articles/${article.name}`, receipt });
}

export const SAID = "the north quay will stay open until the last trawler has been paid for its herring";

/** Three outlets that carry the same words: the first had them, the second names it, the third varies them. */
export const POST: Invented = {
  name: "post.txt",
  outlet: "The Harbour Post",
  published: "2031-03-12",
  url: "https://post.example/quay",
  text: `Quay stays open\n\nThe board of Tollhaven met behind closed doors on Tuesday night. “${capital(SAID)},” Maren Oduya, who chairs the board, told this newspaper.\n\nThe vote was five to four after an argument about ropes and insurance.\n`,
};
export const LEDGER: Invented = {
  name: "ledger.txt",
  outlet: "Tollhaven Ledger",
  published: "2031-03-13",
  url: "https://ledger.example/quay",
  text: `Board keeps quay\n\nMaren Oduya told The Harbour Post that “${SAID}”.\n\nSkippers in the town said they were relieved by the decision, which surprised many.\n`,
};
export const GULL: Invented = {
  name: "gull.txt",
  outlet: "The Gull",
  published: "2031-03-15",
  url: "https://gull.example/herring",
  text: `Herring first\n\n“The north quay will stay shut until the last trawler has been paid for its herring,” Maren Oduya said.\n\nNobody at the fish market could say when that might be, or who had counted.\n`,
};
/** The Post's text under another address, with a line of its own. */
export const WIRE: Invented = {
  name: "wire.txt",
  outlet: "Coastal Wire",
  published: "2031-03-14",
  url: "https://wire.example/tollhaven",
  text: `${POST.text}\nReporting by the staff of the Post.\n`,
};
export const OTHERS: readonly Invented[] = Array.from({ length: 12 }, (_, at) => ({
  name: `other-${at}.txt`,
  text: `Notes of day ${at}\n\nThe clerk wrote that ${at} boats had come in with mackerel and that the weather was fair.\n\n“We will mend the nets in spring,” said Ines Tarr, who counts crates in shed ${at}.\n`,
}));

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
