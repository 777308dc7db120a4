import { articleFromText, check, indexSources } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { tellingIn, whatHelps } from "./what-helps.js";

const sources = indexSources([
  articleFromText(
    "CLERK: The motion is carried, and the doors will be locked at ten.\n\nMAREN ODUYA: Then we are done.",
    {
      name: "meeting.txt",
    },
  ),
  articleFromText("The cellar has been pumped dry four times since January, and the piano is gone.", {
    name: "letter.txt",
  }),
]);

function issuesOf(text: string) {
  const [quotation] = check(articleFromText(text), sources).quotations;
  if (quotation === undefined) throw new Error("the draft has a quotation");
  return { quotation, messages: quotation.issues.map(({ message }) => tellingIn(message)) };
}

describe("tellingIn", () => {
  it("has who a role is as something to tell, without the words for the command", () => {
    const { messages, quotation } = issuesOf(
      "“The motion is carried, and the doors will be locked at ten,” said Elin Varga, who counted the votes.",
    );
    expect(messages[0]?.telling).toEqual({ key: "CLERK", name: "Elin Varga" });
    expect(messages[0]?.text).toMatch(/Whether that is Elin Varga could not be told\.$/);
    expect(whatHelps(quotation)).toMatch(/Say who it is/);
  });

  it("has whose words a letter holds as something to tell", () => {
    const { messages } = issuesOf(
      "“The cellar has been pumped dry four times since January, and the piano is gone,” wrote Signe Aas.",
    );
    const found = messages.find(({ telling }) => telling !== null);
    expect(found?.telling).toEqual({ key: "letter.txt", name: "Signe Aas" });
    expect(found?.text).toBe("Whose words letter.txt holds could not be told.");
  });

  it("leaves other messages as they are", () => {
    expect(tellingIn("The draft has “14”, the source “12”.")).toEqual({
      text: "The draft has “14”, the source “12”.",
      telling: null,
    });
  });
});

describe("whatHelps", () => {
  it("asks for more words where there are one or two", () => {
    expect(whatHelps(issuesOf("It was “quite awful”, said Maren Oduya of the night.").quotation)).toMatch(
      /Quote more|Look/,
    );
  });
});
