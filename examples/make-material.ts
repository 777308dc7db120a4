import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { type Leaflet, leafletPdf } from "./leaflet-pdf.js";

/** Makes the Word and PDF files of the example and of the cases: `npm run material`. */

const INTERVIEW = {
  title: "Interview with Per Hallam, 12 March 2031",
  turns: [
    ["INES FALK", "How long have you fished from Talvik?"],
    ["PER HALLAM", "Since 1998, with the same boat. She has had three engines. I have had one back."],
    ["INES FALK", "The engineers say that the channel will be deep enough."],
    [
      "PER HALLAM",
      "They came to the quay with a model of it. “You will hardly notice that it is there,” the mayor told us. I noticed the model.",
    ],
    ["INES FALK", "Will you go to court?"],
    ["PER HALLAM", "The association will. I will be at sea, as long as there is a way out."],
  ],
};

const TESTIMONY: Leaflet = {
  file: "examples/material/testimony.pdf",
  runningHead: "Regional Assembly of the Outer Coast, hearing of 6 March 2031",
  title: "Testimony by Ragna Holt, Institute for Coastal Works",
  paragraphs: [
    "Members of the assembly, I have been asked to tell you in ten minutes what my institute has measured in nine years. I shall try. We have put gauges into eleven harbours of this coast, and in every one of them the water stands higher today than on the day when we began.",
    "I am an engineer, and I do not like to talk of disasters. Our task is to say how often a flood comes, and how high. The flood of January came to the third step of the church at Talvik. We had expected such a flood once in a hundred years. We have now had two in eleven.",
    "You may want to hear from others, and I would not blame you. But I must say one thing plainly. The sea does not read our reports, and it will not wait for a second opinion. Whatever you decide, decide it before the autumn.",
    "Let me speak about what we do not know. We did not count the fishing boats, because nobody had asked us to. We do not know how much sand will settle behind the gates. For the first ten years our figures carry a moderate uncertainty; for the years after that they carry a great one.",
    "A wall is not the only answer. We have also looked at a dyke along the quay, and at moving the lowest row of houses up the hill. Both are cheaper at first and dearer in the end. I have brought the tables, and I am glad to leave them here. I thank you for your patience, and I am ready for your questions.",
  ],
};

const AUDIT: Leaflet = {
  file: "cases/56-pdf-in-two-columns/sources/speech.pdf",
  runningHead: "County Audit Office, yearly address",
  title: "Speech by Konrad Ilves, head of the audit office",
  paragraphs: [
    "Ladies and gentlemen, the audit office has eleven people and one kettle, and with these we have looked through the county’s books for the ninth time. I can report that the kettle is in order.",
    "Our largest chapter this year deals with footbridges. The county ordered six of them and has paid for six of them. I have walked across five, some of them twice. The sixth bridge exists in every document that we have seen, except in the photographs. We have asked for its whereabouts and were told that it had been delivered in good condition.",
    "I do not want to suggest that anybody has taken a bridge home. It is more likely that a number was copied from one sheet to the next by people who had no reason to look out of the window. That is how most things go missing in an administration: nobody takes them, and everybody signs for them.",
    "Our second chapter deals with the snow ploughs, of which there are more than the county remembers buying. We were shown four behind the depot and a fifth in a barn, where a family of owls had moved into the cabin. The owls have been entered into the inventory under furniture, because the form has no other line.",
    "What follows from all this? We recommend that the county should count its bridges once a year, preferably in daylight and in the company of a second official. The same would be an excellent custom for ploughs. It costs a morning, and it spares us a chapter.",
    "I thank my colleagues, who have read two thousand invoices without raising their voices, and I thank the owls for their patience. The next address will be given in a year, on the sixth bridge, if it has been found by then.",
  ],
};

const DIARY: Leaflet = {
  file: "cases/57-misread-letters-in-a-pdf/sources/diary.pdf",
  runningHead: "County Archive of Kornberg",
  title: "Remarks by Anna Kornfeld, farmer, 4 October 1931",
  paragraphs: [
    "I write this in the kitchen, because the other room is full of apples. The moming was calrn, and we bumed the stubble on the common until noon. Then the wind turned, and I sent the children for water.",
    "Nothing came of it. We ate late, and I mended the harness, and I was asleep before the lamp was out.",
  ],
};

function interview(): Document {
  const said = ([name, words]: readonly string[]) =>
    new Paragraph({ children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(words ?? "")] });
  const title = new Paragraph({ text: INTERVIEW.title, heading: HeadingLevel.TITLE });
  return new Document({
    creator: "Ines Falk",
    sections: [{ children: [title, ...INTERVIEW.turns.map(said)] }],
  });
}

function write(file: string, bytes: Uint8Array): void {
  const path = join(import.meta.dirname, "..", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

write("examples/material/interview.docx", await Packer.toBuffer(interview()));
for (const leaflet of [TESTIMONY, AUDIT, DIARY]) write(leaflet.file, await leafletPdf(leaflet));
