import { PARAGRAPH } from "../document/styles.js";
import { attribute, type Begin as BeginIn, noting, skipped } from "../document/xml.js";
import type { Story } from "./story.js";

type Begin = BeginIn<Story>;

/** What stands within is named, but is not read with the text around it. */
export const aside =
  (why: string): Begin =>
  (story) => {
    const outer = story.aside;
    story.aside ??= why;
    return () => {
      story.aside = outer;
    };
  };

/** Words for readers that stand in attributes. */
const told = (why: string, ...names: readonly string[]): Begin =>
  noting<Story>((story, attributes) => {
    for (const name of names) story.flow.leaveText(why, attribute(attributes, name) ?? "");
  });

const fieldCode: Begin = (story) => {
  story.inCode = true;
  return () => {
    story.inCode = false;
  };
};

const simpleField = noting<Story>((story, attributes) => {
  story.code = attribute(attributes, "instr") ?? "";
  story.endCode();
});

/** The name of a row or a column of a chart. */
const chartValue: Begin = (story) => {
  story.inText = true;
  return () => {
    story.inText = false;
    story.flow.endBlock(PARAGRAPH);
  };
};

/** Elements with words that are not read with a document's text: codes, choices, descriptions, what charts show. */
export const BESIDE: readonly (readonly [string, Begin])[] = [
  ["instrText", fieldCode],
  ["fldSimple", simpleField],
  ["listEntry", told("choice of a form", "val")],
  ["listItem", told("choice of a form", "displayText")],
  ["docPr", told("description of a picture", "title", "descr")],
  ["v:shape", told("description of a picture", "alt")],
  ["c:v", chartValue],
  ["numCache", skipped],
  ["rt", aside("reading above a word")],
];
