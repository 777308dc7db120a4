import { brief, Page, shortenMiddle, type TextOptions } from "@hearsay/core/plumbing";
import type { Figures, GivenFigure } from "../figures/figures.js";

const MOST_UNTOLD = 10;
const LONGEST = 300;

/** The numbers that are given for a thing, for a terminal. Nothing in it acts on the terminal. */
export function figuresText(
  { term, figures, couldNotTell, complete }: Figures,
  options: TextOptions = {},
): string {
  const page = new Page(options);
  const { bold } = page.palette;
  page.add([{ text: brief(term), style: bold }]);
  if (figures.length === 0) page.add("No number is given for it.");
  for (const figure of figures) add(page, figure);
  if (couldNotTell.length > 0) {
    page.gap();
    page.add([
      { text: "In sentences about it, but it could not be told whether they are its own", style: bold },
    ]);
    for (const figure of couldNotTell.slice(0, MOST_UNTOLD)) add(page, figure);
    if (couldNotTell.length > MOST_UNTOLD) page.add(`and ${couldNotTell.length - MOST_UNTOLD} more`, "  ");
  }
  if (!complete) page.add("There are more articles than were looked at.");
  return page.toString();
}

function add(
  page: Page,
  { id, text, sentence, article, speaker, via, file, url, isCopy, revises }: GivenFigure,
): void {
  const { bold, dim } = page.palette;
  const through = via.length === 0 ? "" : `, through ${via.map(brief).join(", ")}`;
  const signs = [
    ...(isCopy ? ["a copy"] : []),
    ...(revises === null ? [] : [`differs from ${revises} of the same source`]),
  ];
  const source = speaker === null ? "the article itself" : `${brief(speaker)}${through}`;
  const indent = " ".repeat(12);
  page.gap();
  page.add(
    [
      { text: `${brief(article.published?.slice(0, 10) ?? "no date").padEnd(10)}  ` },
      { text: brief(text), style: bold },
      { text: ` · ${[source, id, ...signs].join(" · ")}` },
    ],
    "",
    indent,
  );
  page.add([{ text: shortenMiddle(brief(sentence), LONGEST) }], indent);
  page.add(
    [
      {
        text: `${article.outlet === null ? "" : `${brief(article.outlet)} · `}${brief(url ?? file)}`,
        style: dim,
      },
    ],
    indent,
  );
}
