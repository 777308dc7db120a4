import { type ArticleDraft, buildArticle } from "../src/article/build.js";
import type { SetAside } from "../src/quotations/quotation.js";
import type { Finding } from "../src/rules/finding.js";
import type { Report } from "../src/rules/report.js";
import type { CheckedQuotation, DiffStep, Evidence, Issue } from "../src/verification/verdict.js";

/** A draft about an invented harbour, with a quotation for every verdict. */
const DRAFT: ArticleDraft = {
  name: "draft.md",
  language: "en",
  blocks: [
    { kind: "headline", text: "“Never again” at Port Ellan: the quay stays shut" },
    { kind: "standfirst", text: "The harbour board has voted for repairs, and skippers ask who will pay." },
    {
      kind: "paragraph",
      text: "The harbour board of Port Ellan voted on Monday to shut the long quay for repairs. “The decking is rotten from end to end,” said Maren Oduya, who chairs the board. “We will open the quay before the summer, and we will pay for it.”",
    },
    {
      kind: "paragraph",
      text: "Tomas “Boots” Lind, the harbour master, was more careful. “Nobody has lost a mooring in nine years […] and I mean to keep it so,” he said.",
    },
    {
      kind: "paragraph",
      text: "Lind told the meeting that “the insurers were never asked about it”. For the skippers, Ines Falk called the plan “a costly detour that nobody on the water had wanted”.",
    },
    {
      kind: "paragraph",
      text: "“We cannot work from a beach,” Oduya added. “The repairs will be done by May and the boats go back the same day.” A diver who saw the piles put it simply: “I would not park a pram on it.”",
    },
  ],
};

const article = buildArticle(DRAFT);

function step(op: DiffStep["op"], draft: string, source: string, kind: DiffStep["class"] = null): DiffStep {
  return { op, draft, source, class: kind };
}

function equal(text: string): DiffStep {
  return step("equal", text, text);
}

/** A quotation of the sample, found by its words with their marks. */
function quotation(
  number: number,
  marked: string,
  speaker: string | null,
  verdict: CheckedQuotation["verdict"],
  issues: readonly Issue[],
  evidence: Evidence | null,
): CheckedQuotation {
  const start = article.text.indexOf(marked);
  const span = { start, end: start + marked.length, text: marked };
  return {
    id: `q${number}`,
    text: marked.slice(1, -1),
    start: span.start,
    end: span.end,
    spans: [span],
    kind: "direct",
    speaker,
    verdict,
    issues,
    evidence,
    hidden: null,
  };
}

function evidence(
  source: string,
  speaker: string | null,
  similarity: number,
  diff: readonly DiffStep[],
  more: Partial<Evidence> = {},
): Evidence {
  const text = diff
    .map((each) => each.source)
    .filter((words) => words !== "")
    .join(" ");
  const passage = { source, start: 120, end: 120 + text.length, text, speaker };
  const context = { start: passage.start, end: passage.end, text };
  return {
    ...passage,
    context,
    similarity,
    time: null,
    page: null,
    line: null,
    diff,
    cut: [],
    passages: [passage],
    ...more,
  };
}

const MEETING = "material/board-meeting.vtt";
const REPORT = "material/survey-report.pdf";

const quotations: CheckedQuotation[] = [
  quotation(
    1,
    "“Never again”",
    null,
    "cannot-check",
    [{ verdict: "cannot-check", class: "reason", message: "Two words are too few to be told from chance." }],
    null,
  ),
  quotation(
    2,
    "“The decking is rotten from end to end,”",
    "Maren Oduya",
    "verbatim",
    [],
    evidence(MEETING, "Maren Oduya", 1, [equal("The decking is rotten from end to end")], { time: 192_400 }),
  ),
  quotation(
    3,
    "“We will open the quay before the summer, and we will pay for it.”",
    "Maren Oduya",
    "altered",
    [
      { verdict: "altered", class: "modality", message: "The draft has “will”, the source “hope to”." },
      { verdict: "altered", class: "negation", message: "The source has “not”, the draft leaves it out." },
    ],
    evidence(
      MEETING,
      "Maren Oduya",
      0.79,
      [
        equal("We"),
        step("replace", "will", "hope to", "modality"),
        equal("open the quay before the summer, and we will"),
        step("delete", "", "not", "negation"),
        equal("pay for it."),
      ],
      { time: 251_000 },
    ),
  ),
  quotation(
    4,
    "“Nobody has lost a mooring in nine years […] and I mean to keep it so,”",
    "Tomas Lind",
    "edited",
    [{ verdict: "edited", class: "ellipsis", message: "The ellipsis leaves out 7 words of the source." }],
    evidence(
      MEETING,
      "Tomas Lind",
      1,
      [
        equal("Nobody has lost a mooring in nine years"),
        step("replace", "[…]", "um since the new chains went in", "ellipsis"),
        equal("and I mean to keep it so"),
      ],
      { time: 3_723_000 },
    ),
  ),
  quotation(
    5,
    "“the insurers were never asked about it”",
    "Tomas Lind",
    "misattributed",
    [
      {
        verdict: "misattributed",
        class: "speaker",
        message: "The source credits Ines Falk with these words, the draft Tomas Lind.",
      },
    ],
    evidence(MEETING, "Ines Falk", 1, [equal("the insurers were never asked about it")], { time: 402_000 }),
  ),
  quotation(
    6,
    "“a costly detour that nobody on the water had wanted”",
    "Ines Falk",
    "unquoted",
    [
      {
        verdict: "unquoted",
        class: "marks",
        message: "The words stand in the source outside quotation marks, as its writer’s.",
      },
    ],
    evidence("material/ellan-courier.html", null, 1, [
      equal("a costly detour that nobody on the water had wanted"),
    ]),
  ),
  quotation(
    7,
    "“We cannot work from a beach,”",
    "Maren Oduya",
    "verbatim",
    [],
    evidence(MEETING, "Maren Oduya", 1, [equal("We cannot work from a beach")], { time: 610_000 }),
  ),
  quotation(
    8,
    "“The repairs will be done by May and the boats go back the same day.”",
    "Maren Oduya",
    "spliced",
    [
      {
        verdict: "spliced",
        class: "join",
        message: "Two passages of the source, 214 words apart, are joined without a sign.",
      },
    ],
    evidence(
      REPORT,
      "Maren Oduya",
      1,
      [equal("The repairs will be done by May"), equal("and the boats go back the same day.")],
      {
        page: 3,
        line: null,
        passages: [
          {
            source: REPORT,
            start: 900,
            end: 931,
            text: "The repairs will be done by May",
            speaker: "Maren Oduya",
          },
          {
            source: REPORT,
            start: 2100,
            end: 2135,
            text: "and the boats go back the same day.",
            speaker: "Maren Oduya",
          },
        ],
      },
    ),
  ),
  quotation(
    9,
    "“I would not park a pram on it.”",
    "a diver",
    "not-found",
    [
      {
        verdict: "not-found",
        class: "other",
        message: "The words stand in none of the 4 sources; the nearest passage shares 3 of 8 words.",
      },
    ],
    evidence(
      REPORT,
      null,
      0.375,
      [
        step("delete", "", "The surveyors", "other"),
        equal("would not"),
        step("replace", "park a pram", "put a crane", "other"),
        equal("on"),
        step("replace", "it", "them", "other"),
      ],
      { page: 11 },
    ),
  ),
];

function setAside(text: string, why: SetAside["why"]): SetAside {
  const start = article.text.indexOf(text);
  return { start, end: start + text.length, text, why };
}

const findings: Finding[] = [
  {
    rule: "unnamed-source",
    severity: "note",
    start: article.text.indexOf("A diver"),
    end: article.text.indexOf("A diver") + 7,
    message: "The only witness to the state of the piles is unnamed.",
    evidence: null,
  },
];

export const SAMPLE: Report = { article, quotations, setAside: [setAside("“Boots”", "nickname")], findings };
