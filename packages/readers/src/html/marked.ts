import type { Role } from "./elements.js";
import { namesOf } from "./names.js";

/** Text that the page's markup calls a fact of the article. */
export interface Marked {
  readonly kind: "byline" | "date" | "changed" | "section" | "crumbs";
  /** How it is marked: the first is meant for machines, the last for the page's looks. */
  readonly how: "microdata" | "rel" | "class";
  /** What of it stands in elements of their own is parted by line breaks. */
  readonly text: string;
  /** What is given to machines instead of the text, as the `datetime` of a `<time>`. */
  readonly value: string | null;
  /** The number of the block in which it begins, or after which it stands. */
  readonly at: number;
  /** The elements around it that are called as what surrounds an article is. */
  readonly asides: readonly Aside[];
}

/** The blocks of an element, the first and the one after its last: it surrounds the article unless that stands in it. */
interface Aside {
  readonly from: number;
  readonly to: number;
}

type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly mark: Omit<Marked, "text">;
  readonly depth: number;
  /** Which of all marks it is: one around another comes before it. */
  readonly order: number;
  text: string;
}

/** What is longer is no fact but the article, or the whole page. */
const LONGEST = 400;
const MOST = 500;
const MOST_OPEN = 8;

const CRUMBS_NAME = /breadcrumb|(?:^|[-_])crumbs?(?:$|[-_])/;
const DATE_NAME =
  /(?:^|[-_])(?:date|datum|datetime|fecha|pubdate|published|publish|publish-info|published-date|dateline|timestamp|postdate|articledate)(?:$|[-_])/;
const CHANGED_NAME = /updat|modif|aktualis/;
const PUBLISHED_NAME = /publish|entry-date|pubdate/;
/** What surrounds the article has authors and dates of its own. */
const OTHERS_NAME =
  /(?:^|[-_])(?:comments?|commentlist|replies|related|recommended|teasers?|widgets?|sidebar|most-read|trending|popular|latest|newsletter|footer)(?:$|[-_])/;
const WHOLE = new Set(["html", "body", "main", "article", "form"]);

/** Collects, in one pass over the markup, the texts that it marks as facts. */
export class MarkedTexts {
  private readonly closed: { readonly mark: Marked; readonly order: number }[] = [];
  private readonly pending: Open[] = [];
  private begun = 0;
  private depth = 0;
  private readonly asides: { readonly depth: number; readonly aside: { from: number; to: number } }[] = [];

  /**
   * @param at the number of the block that begins next
   * @param shown whether a reader sees the element's text as the article's: not hidden, quoted or beside it
   */
  open(name: string, attributes: Attributes, role: Role | null, at: number, shown: boolean): void {
    this.depth++;
    const names = namesOf(attributes);
    if (this.asides.length < MOST_OPEN && !WHOLE.has(name) && names.some((each) => OTHERS_NAME.test(each))) {
      this.asides.push({ depth: this.depth, aside: { from: at, to: Number.POSITIVE_INFINITY } });
    }
    this.addToOpen("\n");
    this.nameWithin(attributes);
    if (this.begun >= MOST || this.pending.length >= MOST_OPEN) return;
    const mark = this.markOf(name, attributes, names, role, shown);
    if (mark === null) return;
    const asides = this.asides.map(({ aside }) => aside);
    this.pending.push({ mark: { ...mark, at, asides }, depth: this.depth, order: this.begun++, text: "" });
  }

  text(data: string): void {
    if (this.pending.length > 0) this.addToOpen(data.slice(0, LONGEST + 1).replace(/\s+/g, " "));
  }

  /** @param at the number of the block that begins next */
  close(at: number): void {
    while (this.pending.at(-1)?.depth === this.depth) this.finish(this.pending.pop() as Open);
    this.addToOpen("\n");
    const last = this.asides.at(-1);
    if (last?.depth === this.depth) {
      last.aside.to = at;
      this.asides.pop();
    }
    this.depth--;
  }

  /** In the order in which they begin. */
  get found(): Marked[] {
    return this.closed.sort((a, b) => a.order - b.order).map(({ mark }) => mark);
  }

  private markOf(
    name: string,
    attributes: Attributes,
    names: readonly string[],
    role: Role | null,
    shown: boolean,
  ): Omit<Marked, "text" | "at" | "asides"> | null {
    if (isCrumbs(attributes, names)) return { kind: "crumbs", how: "class", value: null };
    const properties = (attributes.itemprop ?? "").split(/\s+/);
    const value = attributes.datetime ?? attributes.content ?? attributes.title ?? null;
    if (properties.includes("articleSection")) return { kind: "section", how: "microdata", value: null };
    if (properties.includes("author")) return { kind: "byline", how: "microdata", value: null };
    if (properties.includes("datePublished")) return { kind: "date", how: "microdata", value };
    if (!shown || name === "meta") return null;
    if (/(?:^|\s)author(?:\s|$)/.test(attributes.rel ?? ""))
      return { kind: "byline", how: "rel", value: null };
    if (properties.includes("dateModified") || isOfChange(names)) {
      return { kind: "changed", how: "class", value: null };
    }
    if (name === "time")
      return { kind: "date", how: attributes.pubdate === undefined ? "rel" : "microdata", value };
    if (role === "byline") return { kind: "byline", how: "class", value: null };
    if (names.some((each) => DATE_NAME.test(each))) return { kind: "date", how: "class", value };
    return null;
  }

  /** `<span itemprop="author"><meta itemprop="name" content="Maren Oduya"></span>` */
  private nameWithin(attributes: Attributes): void {
    if (attributes.itemprop === "name" && attributes.content) this.text(attributes.content);
  }

  private addToOpen(data: string): void {
    for (const open of this.pending) {
      if (open.text.length > LONGEST || (data === "\n" && (open.text === "" || open.text.endsWith("\n"))))
        continue;
      open.text += data;
    }
  }

  private finish({ mark, order, text }: Open): void {
    const lines = text
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "");
    const whole = lines.join("\n");
    if (text.length > LONGEST && mark.value === null) return;
    if (whole === "" && mark.value === null) return;
    this.closed.push({ mark: { ...mark, text: whole.slice(0, LONGEST) }, order });
  }
}

function isCrumbs(attributes: Attributes, names: readonly string[]): boolean {
  return (
    /\/BreadcrumbList\b/.test(attributes.itemtype ?? "") ||
    /breadcrumb/i.test(attributes["aria-label"] ?? "") ||
    names.some((each) => CRUMBS_NAME.test(each))
  );
}

/** WordPress calls the one date of many pages both published and updated. */
function isOfChange(names: readonly string[]): boolean {
  return names.some((each) => CHANGED_NAME.test(each)) && !names.some((each) => PUBLISHED_NAME.test(each));
}
