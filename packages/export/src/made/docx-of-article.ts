import type { Article, BlockKind } from "@hearsay/core";
import {
  Document,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { type CommentedDocx, type DocxComment, refuseTooMany, timeOf, withItsWords } from "../comment.js";
import { allowedInXml } from "../xml/characters.js";
import { Marks } from "./marks.js";
import { type Shown, shownParagraphs } from "./shown-paragraphs.js";

/** How a block of each kind is set; a kind that is not named is a plain paragraph. */
const LOOKS: Partial<Record<BlockKind, IParagraphOptions>> = {
  headline: { heading: HeadingLevel.TITLE },
  heading: { heading: HeadingLevel.HEADING_2 },
  standfirst: { style: "Subtitle" },
  listItem: { bullet: { level: 0 } },
  blockquote: { style: "Quote" },
  caption: { style: "Caption" },
};

const STYLES = {
  default: { document: { paragraph: { spacing: { after: 160 } } } },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      run: { size: 28, color: "595959" },
    },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      next: "Normal",
      run: { italics: true },
      paragraph: { indent: { left: 720, right: 720 } },
    },
    { id: "Caption", name: "Caption", basedOn: "Normal", next: "Normal", run: { size: 18, italics: true } },
  ],
};

/**
 * A Word file made from an article: headline, standfirst, paragraphs, list items, captions and quotes as such, and labels of
 * speakers before their words, with the comments around their words.
 *
 * @throws {RangeError} where it would have more comments than Word opens
 */
export async function docxOfArticle(
  article: Article,
  comments: readonly DocxComment[],
): Promise<CommentedDocx> {
  refuseTooMany(comments.length);
  const found = shownParagraphs(article);
  // comments on nothing need something to stand at
  const shown = found.length > 0 ? found : [{ start: 0, end: 0, kind: null }];
  const marks = new Marks(article.text, shown, comments);
  const document = new Document({
    ...(article.headline === null ? {} : { title: allowedInXml(article.headline.text) }),
    creator: allowedInXml(article.byline ?? ""),
    styles: STYLES,
    comments: {
      children: comments.map((given, id) => {
        const comment = marks.placements[id] === "words" ? given : withItsWords(given, article.text);
        return {
          id,
          author: allowedInXml(comment.author),
          initials: allowedInXml(comment.initials),
          date: timeOf(comment),
          children: comment.text
            .split(/\r\n|[\n\r\u2028\u2029]/)
            .map((line) => new Paragraph(allowedInXml(line))),
        };
      }),
    },
    sections: [{ children: shown.map((each) => paragraphOf(article.text, each, marks)) }],
  });
  return { bytes: await Packer.toBuffer(document), placements: marks.placements };
}

function paragraphOf(text: string, shown: Shown, marks: Marks): Paragraph {
  const children: ParagraphChild[] = [];
  let done = shown.start;
  for (const { at, make } of marks.in(shown)) {
    children.push(...runsOf(text, done, at), ...make());
    done = at;
  }
  children.push(...runsOf(text, done, shown.end));
  return new Paragraph({ ...(shown.kind === null ? {} : LOOKS[shown.kind]), children });
}

/** So long a line is one that was broken to fit a page, rather than to end there. */
const WRAPPED = 50;

/** Lines within a paragraph stay lines, but for those that were broken to fit a page. */
function runsOf(text: string, from: number, to: number): TextRun[] {
  const runs: TextRun[] = [];
  let done = from;
  for (const line of text.slice(from, to).split("\n")) {
    if (done > from) {
      const lineStart = text.lastIndexOf("\n", done - 2) + 1;
      runs.push(done - 1 - lineStart < WRAPPED ? new TextRun({ break: 1 }) : new TextRun(" "));
    }
    if (line !== "") runs.push(new TextRun(allowedInXml(line)));
    done += line.length + 1;
  }
  return runs;
}
