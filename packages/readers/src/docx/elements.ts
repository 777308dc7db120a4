import { PARAGRAPH } from "../document/styles.js";
import { symbolOf } from "../document/symbol.js";
import {
  type Attributes,
  attribute,
  type Begin as BeginIn,
  type Elements,
  noting,
  SKIP,
  skipped,
} from "../document/xml.js";
import { aside, BESIDE } from "./beside.js";
import { isOn } from "./on-off.js";
import { Paragraph, Run, type Story } from "./story.js";

type Begin = BeginIn<Story>;

const note = noting<Story>;

const value = (attributes: Attributes) => attribute(attributes, "val");

const paragraph: Begin = (story) => {
  const outer = { paragraph: story.paragraph, run: story.run };
  story.paragraph = new Paragraph();
  story.run = new Run();
  return () => {
    if (!story.paragraph.runsOn) story.flow.endBlock(story.paragraph.block);
    story.paragraph = outer.paragraph;
    story.run = outer.run;
  };
};

const run: Begin = (story) => {
  const outer = story.run;
  story.run = new Run();
  return () => {
    story.run = outer;
  };
};

const paragraphProperties: Begin = (story) => {
  story.paragraph.inProperties = true;
  return () => {
    story.paragraph.inProperties = false;
  };
};

const text: Begin = (story) => {
  story.inText = true;
  return () => {
    story.inText = false;
  };
};

const deletedTablePart = note((story) => {
  story.deletions++;
});

/** A tracked deletion: of characters; among the properties of a paragraph, of its end; among those of a row, of it all. */
const deleted: Begin = (story, attributes, at) => {
  if (story.paragraph.inProperties) story.paragraph.runsOn = true;
  if (story.inRowProperties) return deletedTablePart(story, attributes, at);
  story.deletions++;
  return () => {
    story.deletions--;
  };
};

/** What was moved away stands where it went. */
const movedFrom: Begin = (story, attributes, at) => {
  if (story.paragraph.inProperties) story.paragraph.runsOn = true;
  return aside("moved away")(story, attributes, at);
};

/** A row or a cell; that it was deleted or is covered is said among its properties, and holds for all of it. */
const tablePart: Begin = (story) => {
  story.flow.endBlock(PARAGRAPH);
  const { deletions, coveredCells } = story;
  return () => {
    story.flow.endBlock(PARAGRAPH);
    story.deletions = deletions;
    story.coveredCells = coveredCells;
  };
};

const rowProperties: Begin = (story) => {
  story.inRowProperties = true;
  return () => {
    story.inRowProperties = false;
  };
};

const vanish = note((story, attributes) => {
  const hidden = isOn(value(attributes));
  if (story.paragraph.inProperties) story.paragraph.runsOn ||= hidden;
  else story.run.hidden = hidden;
});

const textBox: Begin = (story) => {
  const outer = { paragraph: story.paragraph, run: story.run };
  story.paragraph = new Paragraph();
  story.run = new Run();
  story.flow.enter();
  return () => {
    story.flow.leaveBox();
    story.paragraph = outer.paragraph;
    story.run = outer.run;
  };
};

/** Word writes a shape twice, for newer and for older versions; the first that is offered is read. */
const alternatives: Begin = (story) => {
  story.taken.push(false);
  return () => {
    story.taken.pop();
  };
};

const alternative: Begin = ({ taken }) => {
  if (taken.at(-1)) return SKIP;
  if (taken.length > 0) taken[taken.length - 1] = true;
  return undefined;
};

const contentControl: Begin = (story) => {
  const before = story.placeholders;
  return () => {
    story.placeholders = before;
  };
};

const field = note((story, attributes) => {
  const { fields } = story.paragraph;
  story.endCode();
  const type = attribute(attributes, "fldCharType");
  if (type === "begin") fields.begin();
  else if (type === "separate") fields.separate();
  else if (type === "end") fields.end();
});

const reference = (kind: "footnote" | "endnote"): Begin => {
  return note((story, attributes, at) => {
    const isText = story.look.why === null;
    if (isText) story.references.push({ id: `${kind} ${attribute(attributes, "id")}`, at });
  });
};

/** A note or a comment, in the part that holds them all; lines that part notes from the text are none. */
const entry = (kind: "footnote" | "endnote" | "comment"): Begin => {
  return (story, attributes) => {
    const type = attribute(attributes, "type") ?? "normal";
    if (type !== "normal") return SKIP;
    const id = `${kind} ${attribute(attributes, "id")}`;
    story.flow.enter();
    return () => {
      const blocks = story.flow.leave();
      if (!story.entries.has(id)) story.entries.set(id, blocks);
    };
  };
};

const characters = (written: string): Begin => {
  return note((story, _attributes, at) => {
    if (!story.paragraph.inProperties) story.add(written, at);
  });
};

const lineBreak = note((story, attributes, at) => {
  const type = attribute(attributes, "type") ?? "textWrapping";
  if (type === "textWrapping") story.flow.breakLine(story.look);
  else story.add(" ", at);
});

/** What the elements of WordprocessingML (ECMA-376, part 1, 17) and of what may stand in it mean for the text. */
export const ELEMENTS: Elements<Story> = new Map<string, Begin>([
  ...BESIDE,
  ["p", paragraph],
  ["pPr", paragraphProperties],
  [
    "pStyle",
    note((story, attributes) => {
      story.paragraph.style = story.styleOf(value(attributes));
    }),
  ],
  [
    "numId",
    note((story, attributes) => {
      story.paragraph.isListed = value(attributes) !== "0";
    }),
  ],
  ["r", run],
  [
    "rStyle",
    note((story, attributes) => {
      if (!story.paragraph.inProperties) story.run.style = story.styleOf(value(attributes));
    }),
  ],
  [
    "b",
    note((story, attributes) => {
      if (!story.paragraph.inProperties) story.run.bold = isOn(value(attributes));
    }),
  ],
  ["vanish", vanish],
  ["t", text],
  ["delText", text],
  ["tab", characters("\t")],
  ["ptab", characters("\t")],
  ["noBreakHyphen", characters("\u2011")],
  ["softHyphen", characters("\u00ad")],
  ["den", characters("/")],
  ["br", lineBreak],
  ["cr", lineBreak],
  [
    "sym",
    note((story, attributes, at) => {
      const code = Number.parseInt(attribute(attributes, "char") ?? "", 16);
      story.add(symbolOf(attribute(attributes, "font") ?? "", code), at);
    }),
  ],
  ["del", deleted],
  ["moveFrom", movedFrom],
  ["tr", tablePart],
  ["tc", tablePart],
  ["trPr", rowProperties],
  ["cellDel", deletedTablePart],
  [
    "vMerge",
    note((story, attributes) => {
      if (value(attributes) !== "restart") story.coveredCells++;
    }),
  ],
  ["txbxContent", textBox],
  ["AlternateContent", alternatives],
  ["Choice", alternative],
  ["Fallback", alternative],
  [
    "textpath",
    note((story, attributes) => {
      story.flow.add(attribute(attributes, "string") ?? "", { bold: false, why: "lettering" });
    }),
  ],
  ["sdt", contentControl],
  [
    "showingPlcHdr",
    note((story, attributes) => {
      if (isOn(value(attributes))) story.placeholders++;
    }),
  ],
  ["fldChar", field],
  ["footnoteReference", reference("footnote")],
  ["endnoteReference", reference("endnote")],
  ["footnote", entry("footnote")],
  ["endnote", entry("endnote")],
  ["comment", entry("comment")],
  // what properties were before a tracked change
  ...["rPr", "pPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "numbering"].map(
    (name): [string, Begin] => [`${name}Change`, skipped],
  ),
]);
