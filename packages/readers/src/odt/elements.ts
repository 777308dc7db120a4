import { type BlockStyle, headingOf, LIST_ITEM, PARAGRAPH } from "../document/styles.js";
import {
  type Attributes,
  attribute,
  type Begin as BeginIn,
  type Elements,
  noting,
  SKIP,
  skipped,
} from "../document/xml.js";
import type { Story } from "./story.js";

type Begin = BeginIn<Story>;

const note = noting<Story>;

/** Text that is set in a look of its own until the element ends. */
function within(
  story: Story,
  style: { hidden: boolean; bold: boolean },
  why: string | null = null,
): () => void {
  const outer = { bold: story.bold, why: story.why };
  story.bold ||= style.bold;
  story.why ??= why ?? (style.hidden ? "hidden" : null);
  return () => {
    story.bold = outer.bold;
    story.why = outer.why;
  };
}

const paragraph =
  (own: (attributes: Attributes) => BlockStyle | null): Begin =>
  (story, attributes) => {
    const style = story.styles.find("paragraph", attribute(attributes, "style-name"));
    const block = own(attributes) ?? style.block ?? (story.lists > 0 ? LIST_ITEM : PARAGRAPH);
    const leave = within(story, { hidden: style.hidden, bold: false });
    story.paragraphs++;
    return () => {
      story.paragraphs--;
      story.flow.endBlock(block);
      leave();
    };
  };

const heading = paragraph((attributes) => {
  const level = Number.parseInt(attribute(attributes, "outline-level") ?? "1", 10);
  return headingOf(Math.min(Math.max(level || 1, 1), 6));
});

const span: Begin = (story, attributes) =>
  within(story, story.styles.find("text", attribute(attributes, "style-name")));

/** What stands within is left out for this reason. */
const leftOut =
  (why: string): Begin =>
  (story) =>
    within(story, { hidden: false, bold: false }, why);

/** Words beside the text, within a paragraph or not: they are named and not read with it. */
const beside =
  (why: string): Begin =>
  (story) => {
    const leave = within(story, { hidden: false, bold: false }, why);
    story.paragraphs++;
    return () => {
      story.paragraphs--;
      story.flow.endAside();
      leave();
    };
  };

/** A control of a form says in attributes what stands on it and in it. */
const control = note((story, attributes) => {
  for (const name of ["label", "value", "current-value"])
    story.flow.leaveText("form", attribute(attributes, name) ?? "");
});

const CONTROLS = [
  "text",
  "textarea",
  "formatted-text",
  "fixed-text",
  "combobox",
  "listbox",
  "option",
  "item",
  "checkbox",
  "radio",
  "button",
  "frame",
];

/** A text within the text begins: paragraphs and lists around it are not its own. */
function entered(story: Story, leave: () => void): () => void {
  const outer = { paragraphs: story.paragraphs, lists: story.lists, bold: story.bold };
  story.paragraphs = 0;
  story.lists = 0;
  story.bold = false;
  story.flow.enter();
  return () => {
    leave();
    story.paragraphs = outer.paragraphs;
    story.lists = outer.lists;
    story.bold = outer.bold;
  };
}

const textBox: Begin = (story) => entered(story, () => story.flow.leaveBox());

const footnote: Begin = (story) =>
  entered(story, () => {
    for (const block of story.flow.leave()) story.notes.push({ ...block, style: LIST_ITEM });
  });

const annotation: Begin = (story) => {
  const { why } = story;
  story.why = null;
  story.inComment = true;
  return entered(story, () => {
    story.comments.push(story.flow.leave());
    story.why = why;
    story.inComment = false;
  });
};

const furniture =
  (why: "page header" | "page footer"): Begin =>
  (story) =>
    entered(story, () => {
      story.furniture.push({ why, blocks: story.flow.leave() });
    });

const section: Begin = (story, attributes) => {
  const isHidden = attribute(attributes, "display") === "none";
  return within(story, { hidden: isHidden, bold: false });
};

const characters = (written: string): Begin =>
  note((story) => {
    if (story.paragraphs > 0) story.flow.add(written, story.look);
  });

/** A fact of the document, told among its metadata; of a comment, the same elements tell who wrote it and when. */
const fact =
  (name: string): Begin =>
  (story) => {
    if (story.inComment || story.facts.has(name)) return SKIP;
    story.fact = name;
    return () => {
      story.fact = null;
    };
  };

const style: Begin = (story, attributes) => {
  const name = attribute(attributes, "name") ?? "";
  const declared = {
    name,
    shownName: attribute(attributes, "display-name") ?? name.replaceAll("_20_", " "),
    parent: attribute(attributes, "parent-style-name") ?? null,
    hidden: null,
    bold: null,
  };
  story.style = declared;
  story.styles.declare(attribute(attributes, "family") ?? "", declared);
  return () => {
    story.style = null;
  };
};

const textProperties = note((story, attributes) => {
  if (story.style === null) return;
  const display = attribute(attributes, "display");
  const weight = attribute(attributes, "font-weight");
  if (display !== undefined) story.style.hidden = display === "none";
  if (weight !== undefined) story.style.bold = weight === "bold" || Number(weight) >= 600;
});

/** What the elements of OpenDocument 1.3 (part 3, 5 to 11) mean for the text of a document. */
export const ELEMENTS: Elements<Story> = new Map<string, Begin>([
  ["p", paragraph(() => null)],
  ["h", heading],
  ["span", span],
  [
    "list",
    (story) => {
      story.lists++;
      return () => {
        story.lists--;
      };
    },
  ],
  ["s", characters(" ")],
  ["tab", characters("\t")],
  [
    "line-break",
    note((story) => {
      story.flow.breakLine(story.look);
    }),
  ],
  // shapes hold text as boxes do
  ...[
    "text-box",
    "custom-shape",
    "rect",
    "ellipse",
    "circle",
    "line",
    "polyline",
    "polygon",
    "path",
    "connector",
  ].map((name): [string, Begin] => [name, textBox]),
  ["note-body", footnote],
  ["office:annotation", annotation],
  ["section", section],
  ["deletion", leftOut("deleted")],
  ["covered-table-cell", leftOut("hidden")],
  ["placeholder", leftOut("placeholder")],
  ["draw:object", leftOut("object")],
  ...["table-of-content", "illustration-index", "table-index", "object-index", "alphabetical-index"].map(
    (name): [string, Begin] => [name, leftOut("table of contents")],
  ),
  [
    "hidden-text",
    (story, attributes) => {
      const hidden = attribute(attributes, "is-hidden") === "true";
      if (hidden) story.flow.leaveText("hidden", attribute(attributes, "string-value") ?? "");
      return within(story, { hidden, bold: false });
    },
  ],
  [
    "hidden-paragraph",
    note((story, attributes) => {
      if (attribute(attributes, "is-hidden") === "true") story.why ??= "hidden";
    }),
  ],
  ...["header", "header-left", "header-first"].map((name): [string, Begin] => [
    `style:${name}`,
    furniture("page header"),
  ]),
  ...["footer", "footer-left", "footer-first"].map((name): [string, Begin] => [
    `style:${name}`,
    furniture("page footer"),
  ]),
  ["style:style", style],
  ["style:text-properties", textProperties],
  [
    "office:document",
    note((story, attributes) => {
      story.mimetype ??= attribute(attributes, "mimetype") ?? null;
    }),
  ],
  ...["meta:creation-date", "dc:date"].map((name): [string, Begin] => [name, fact(name)]),
  // who wrote it, which its own byline says better
  ["meta:initial-creator", skipped],
  ["dc:creator", skipped],
  ["svg:title", beside("description of a picture")],
  ["svg:desc", beside("description of a picture")],
  ["ruby-text", leftOut("reading above a word")],
  ["forms", leftOut("form")],
  ...CONTROLS.map((name): [string, Begin] => [`form:${name}`, control]),
  // signs that stand for notes, and numbers of headings
  ...["note-citation", "text:number", "scripts", "change-info", "binary-data", "math:annotation"].map(
    (name): [string, Begin] => [name, skipped],
  ),
]);
