import { expect, test } from "vitest";
import { articleFromText } from "./plain-text.js";

function authorOf(text: string, name = "text", speakers: Record<string, string> = {}) {
  const { kind, author } = articleFromText(text, { name, speakers });
  return kind === "statement" ? { author } : null;
}

const OWN_WORDS =
  "We will rebuild the quay before winter. I have asked the council, and my office will report.";

test.each([
  ["Statement by Maren Oduya on the harbour", "Maren Oduya"],
  ["Opening remarks by Maren Oduya, harbour master", "Maren Oduya"],
  ["Maren Oduya's statement on the quay", "Maren Oduya"],
  ["Speech of Maren Oduya at the opening of the quay", "Maren Oduya"],
  ["Maren Oduya\n\nRemarks at the quay, as prepared for delivery", "Maren Oduya"],
  ["Remarks as delivered", null],
])("%s", (title, author) => {
  expect(authorOf(`${title}\n\n${OWN_WORDS}`)).toEqual({ author });
});

test("a press release is the words of the body that issues it", () => {
  const body = "The port will rebuild its quay. “It is time,” said director Maren Oduya.";
  expect(authorOf(`Press release from the Port of Talvik\n\n${body}`)).toEqual({ author: "Port of Talvik" });
  expect(authorOf(`FOR IMMEDIATE RELEASE\n\nQuay to be rebuilt\n\n${body}`)).toEqual({ author: null });
});

test("the caller may say whose words a file is", () => {
  const speakers = { "speech.txt": "Ray Hallam" };
  expect(authorOf("The quay is ours.", "material/speech.txt", speakers)).toEqual({ author: "Ray Hallam" });
});

test.each([
  "Oduya's statement on the harbour sparks anger\n\n“We are not amused,” Hallam said. “I will leave us,” he said.",
  "Statement by harbour master causes uproar\n\nWe were all there.",
  "Quay to reopen\n\nIn a statement by the council, our town was praised.",
])("an article about a statement is none", (text) => {
  expect(authorOf(text)).toBeNull();
});
