import {
  deleted,
  docx,
  draftDocx,
  inserted,
  paragraph,
  run,
} from "../../packages/readers/test/fixtures/docx.js";

/** A draft, and words of it that are commented on, each with what an office program shows where it stands. */
export interface OfficeDraft {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: readonly string[];
}

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const set = (text: string, properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

const CONTAINERS = docx({
  comment: "",
  body: [
    paragraph(
      `${run("“The ferry ")}${inserted("will not run")}${deleted("runs")}${run(" on Sundays,” she said.")}`,
    ),
    paragraph(
      `${run("See ")}<w:hyperlink w:anchor="a">${run("the board’s own report")}</w:hyperlink>${run(" of May.")}`,
    ),
    paragraph(
      `<w:sdt><w:sdtContent>${run("A controlled remark")}</w:sdtContent></w:sdt>${run(" stands here.")}`,
    ),
    paragraph(
      `${field("begin")}<w:r><w:instrText>HYPERLINK "http://a.example"</w:instrText></w:r>${field("separate")}${run("the result of a field")}${field("end")}`,
    ),
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell(paragraph(run("Passengers in May")))}${cell(paragraph(run("ninety")))}</w:tr></w:tbl>`,
    paragraph(`${set("Half a wo", "<w:b/>")}${set("rd in bold, and ", "<w:i/>")}${run("half of it not.")}`),
    paragraph(run("One paragraph ends here.")),
    paragraph(run("Another begins.")),
  ].join(""),
});

export const DRAFTS: readonly OfficeDraft[] = [
  {
    name: "draft",
    bytes: draftDocx(),
    words: [
      "ferry to stop",
      "Friday.",
      "rides,” said",
      "Tormod",
      "ninety passengers",
      "May\n\n1,4",
      "is closed. The",
    ],
  },
  {
    name: "containers",
    bytes: CONTAINERS,
    words: [
      "will not run",
      "ferry will",
      "own report of",
      "controlled",
      "remark stands",
      "result of",
      "May\n\nninety",
      "word in",
      "ends here.\n\nAnother",
    ],
  },
];
