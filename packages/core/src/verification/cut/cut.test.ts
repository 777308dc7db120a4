import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import type { Reading } from "../../speakers/reading.js";
import { wordsOf } from "../../text/words.js";
import { cutsIn } from "./cut.js";
import { voiceAround } from "./voice.js";

/** What is cut from a sentence in which the kept words stand in square brackets: "kind: the words that do it". */
function cutsOf(marked: string): string[] {
  const kept = new Set<number>();
  let text = "";
  for (const [at, piece] of marked.split(/[[\]]/).entries()) {
    if (at % 2 === 1) for (const word of wordsOf(piece)) kept.add(text.length + word.start);
    text += piece;
  }
  const article = articleFromText(text);
  const said: Reading = {
    article,
    quotations: [],
    setAside: [],
    faults: [],
    attributions: [],
    speakers: [],
    credits: new Map(),
  };
  const starts = [...kept];
  const passage = { start: Math.min(...starts), end: Math.max(...starts) + 1 };
  const cuts = cutsIn(text, voiceAround(said, passage, kept));
  return cuts.map(({ kind, words }) => `${kind}: ${text.slice(words.start, words.end)}`);
}

describe("words that are left out", () => {
  it.each([
    ["I am not saying that [it was deliberate].", "denied: not saying that"],
    ["I never said [the pier was unsafe].", "denied: never said"],
    ["Nobody can say [the water is safe to drink].", "denied: Nobody can say"],
    ["It is false that [we paid the mayor].", "denied: false that"],
    ["There is no evidence that [the dam was at risk].", "denied: no evidence that"],
    ["I refuse to accept that [the orchestra is dead].", "denied: refuse to accept that"],
    ["I deny that [I took a single euro].", "denied: deny that"],
    ["I wish [the minister had come].", "denied: I wish"],
    ["It is not because [their parents are lazy].", "denied: not because"],
    ["That the county paid [us twice] is a lie.", ""],
    ["To say that [we poisoned the river] is a wicked lie.", "denied: is a wicked lie"],
    ["[It was a triumph], but it wasn't.", "denied: but it wasn't"],
    ["The data do not show that [smoking causes it].", "denied: not show that"],
    ["Nobody has shown me that [the builder lied].", "denied: Nobody has shown me that"],
    ["She is not [a danger to the children].", "denied: not"],
    ["We [never took a bribe], never.", ""],
  ])("deny the others: %s", (marked, expected) => {
    expect(cutsOf(marked).join("; ")).toBe(expected);
  });

  it.each([
    ["If the regulators agree, [we will file].", "conditional: If the regulators agree"],
    ["If it stays dry by June [I'll sell the rest].", "conditional: If it stays dry by June"],
    ["[We will file], if the regulators agree.", "conditional: if the regulators agree"],
    ["[The school stays open] unless the roof falls in.", "conditional: unless the roof falls in"],
    ["[Nobody showed me the books] until I had resigned.", "conditional: until I had resigned"],
    ["Had we known, [we would have left].", "conditional: Had we known"],
    ["Without the grant, [we will close the ward].", "conditional: Without the grant"],
    ["If there is a second crash, [I will ban them].", "conditional: If there is a second crash"],
    ["I asked whether [the brakes were checked].", "conditional: whether"],
  ])("set a condition: %s", (marked, expected) => {
    expect(cutsOf(marked).join("; ")).toBe(expected);
  });

  it.each([
    ["I think [it will hold].", "doubted: I think"],
    ["[It will hold], I think.", "doubted: I think"],
    ["My hope is that [the strike ends].", "doubted: hope is that"],
    ["Perhaps [the ferry will be back].", "doubted: Perhaps"],
    ["I doubt that [the council will pay].", "doubted: doubt that"],
    ["[The line is safe], at least in theory.", "limited: at least in theory"],
    ["I'm told [the minister knew].", "attributed: I'm told"],
    ["They say [the mayor sleeps there].", "attributed: They say"],
    ["The rumour is that [the mayor sold it].", "attributed: rumour is that"],
    ["only [two of the nine wells]", "limited: only"],
    ["[We support the plan], but not in this form.", "limited: but not in this form"],
    ["[The wells are dry], except for two.", "limited: except for two"],
    ["So you say [it was a triumph]?", "asked: ?"],
  ])("doubt, limit or report them: %s", (marked, expected) => {
    expect(cutsOf(marked).join("; ")).toBe(expected);
  });

  it.each([
    ["[It was a triumph.] No, that is wrong.", "withdrawn: No, that is wrong."],
    ["[I will eat the pier.] (Laughter.) Just kidding.", "withdrawn: Just kidding."],
    ["People said [it was a triumph]. It wasn't.", "attributed: People said; withdrawn: It wasn't."],
    ["Oh yes, [it was a triumph]. I got it wrong.", "withdrawn: I got it wrong."],
    [
      "Oh sure, [it was a triumph for us], they had to air the hall. It was not good.",
      "withdrawn: It was not good.",
    ],
  ])("are taken back in the next sentence: %s", (marked, expected) => {
    expect(cutsOf(marked).join("; ")).toBe(expected);
  });

  it.each([
    ["I [could] only [promise a roof].", "limited: only"],
    ["[We], in all those years, never [took a bribe].", "denied: never"],
    ["[The wells] may, if it rains, [recover by autumn].", "conditional: if it rains"],
    ["[The wells] might [recover by autumn].", "doubted: might"],
    ["[I went down], which took a while, [and I saw the floor].", ""],
  ])("are swallowed by an ellipsis: %s", (marked, expected) => {
    expect(cutsOf(marked).join("; ")).toContain(expected);
    if (expected === "") expect(cutsOf(marked)).toEqual([]);
  });

  it.each([
    "He knew that [nobody had asked him].",
    "[We will build the school], because the children need it.",
    "But [the council has not paid us].",
    "When the snow melts [the road will be open].",
    "Well, Jonah, [we have lost two boats].",
    "It is not just the money, [it is the time that we lost].",
    "There is no doubt that [the road is dangerous].",
    "Nobody denies that [the road is dangerous].",
    "I can't believe [they closed the library].",
    "[You can see that the river stopped], can't you?",
    "I have to tell you, if I may, that [the board has failed].",
    "If you look at the figures, [the deaths have doubled].",
    "If we want to lead, [we must act].",
    "[We do not comment on leaks], but if we find one we will act.",
    "I can't say, [the case is still in court].",
    "I can say that [we did all we could].",
    "I thought, [this is it, the roof is coming down].",
    "I heard [a loud bang and the windows broke].",
    "As long as I live, [I will remember it].",
    "[We will fight this plan] until it is withdrawn.",
    "[They pay us three crowns an hour.] It's a joke.",
    "[They are lying to you.] We were wrong to trust them.",
    "Even if it rains, [the race will start].",
    "I did not sleep because [the pumps ran all night].",
    "I think it's fair, but [we will fight it].",
    "I don't care what they say, [the harbour is not for sale].",
    "[The council stole from the poor.] That was wrong.",
    "[We asked them to come.] They didn't.",
    "[We will not give up.] Of course not.",
    "What I believe is that [the union has lost its way].",
    "Why should we pay when [the ministry has the money]?",
    "[The drug works in women], not in men.",
    "[I think it will hold.]",
    "We are proud that [we built it], and we will keep it.",
  ])("are no matter: %s", (marked) => {
    expect(cutsOf(marked)).toEqual([]);
  });

  it("come out of any text without an error", () => {
    const words = fc.constantFrom(
      "not",
      "if",
      ",",
      "I",
      "think",
      "[it]",
      ".",
      "?",
      '"',
      "—",
      "said",
      "(x)",
      "\n\n",
      "[was so]",
      "but",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        for (const cut of cutsOf(`${pieces.join(" ")} [end]`)) expect(cut).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
