import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { readArticle } from "../../speakers/reading.js";
import { viewOf } from "./document-view.js";
import type { Holding } from "./holding.js";
import { holdingOf } from "./holding-of.js";

const read = (text: string, name = "document.txt", speakers: Record<string, string> = {}): Holding =>
  holdingOf(viewOf(readArticle(articleFromText(text, { name, speakers }))));

/** The kind and genre of a document, and its owners. */
const understood = (text: string) => {
  const { kind, genre, owners } = read(text);
  return [kind, genre, ...owners.map(({ name }) => name)];
};

/** Whose words stand where `words` stand in the text. */
const ownersAt = (text: string, words: string) => {
  const { parts, owners } = read(text);
  const at = text.indexOf(words);
  const part = parts.find(({ start, end }) => start <= at && at < end);
  return (part?.owners ?? owners).map(({ name }) => name);
};

const OWN_WORDS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "e-mail",
    `From: Brid Kelleher <bk@quarrymen.example>
To: newsdesk@thelantern.example
Sent: Tuesday, 3 March 2026 09:14
Subject: Re: your questions

Dear Mr Osei,

The shaft was sealed in May. Nobody has been down there since, whatever the company says.

Brid Kelleher
Safety representative`,
    ["Brid Kelleher"],
  ],
  [
    "e-mail",
    `From: "Tolliver, Jude" <jude@vale.example>
Subject: minutes

Anton, the figures are wrong and have been wrong since the autumn.`,
    ["Jude Tolliver"],
  ],
  [
    "memo",
    `MEMORANDUM

TO: All ward managers
FROM: Pilar Quintero, Chief Nurse
RE: Agency shifts

From Monday no agency shift may be booked without my signature.`,
    ["Pilar Quintero"],
  ],
  [
    "letter",
    `The Old Forge
Little Hamlyn

12 January 2026

Dear Sir,

I write to object to the felling of the lime trees. My grandfather planted them and I climbed every one of them.

Yours faithfully,

Wilfred Abara`,
    ["Wilfred Abara"],
  ],
  [
    "letter",
    `An open letter to the governors of Pellworth School

We, the undersigned, taught at the school between 1984 and 2019. We ask you to think again about the library.

We remember what it cost to build.

Margit Solberg
Dr Imran Qadri
Felicity Nwosu`,
    ["Margit Solberg", "Dr Imran Qadri", "Felicity Nwosu"],
  ],
  [
    "affidavit",
    `I, Cornelia Stamm, of 4 Mill Lane, Orle, make oath and say as follows:

1. I have kept the toll bridge since 2009.

2. On the night of the flood the gate was open.`,
    ["Cornelia Stamm"],
  ],
  [
    "witness statement",
    `WITNESS STATEMENT OF DARIO FENWICK

1. I drove the second lorry.
2. The brakes had been reported twice.`,
    ["Dario Fenwick"],
  ],
  [
    "press release",
    `FOR IMMEDIATE RELEASE

Halden Ferries orders two electric ships

HALDEN, 9 June — Halden Ferries today announced that it has ordered two ships. They will enter service in 2028.

"It is the biggest order in our history," said its chief executive, Ruth Amadi.

About Halden Ferries
Halden Ferries carries four million passengers a year.`,
    ["Halden Ferries"],
  ],
  [
    "ruling",
    `IN THE HIGH COURT OF MERROW

JUDGMENT

Before: Mrs Justice Odell

1. The claimant kept bees. The defendant kept a swimming pool. The bees preferred the pool.

2. I do not accept that the defendant could have foreseen it.`,
    ["Mrs Justice Odell"],
  ],
  [
    "post",
    `Tamsin Grieve (@tamsingrieve) · 4 Mar

So the council has lost my objection. Again. I have the receipt.`,
    ["Tamsin Grieve"],
  ],
  [
    "study",
    `Sleep and shift work in harbour pilots

Lena Vold(1), Kwame Asante(2)
(1) Department of Medicine, University of Skarnes

Abstract

Pilots who worked nights slept 5.1 hours on average. The effect did not differ by age.

Introduction

Harbour pilots board ships at all hours.

References`,
    ["Lena Vold"],
  ],
  [
    "report",
    `OFFICE OF THE RAIL INSPECTOR
Report on the derailment at Crail Junction

Executive summary

1.1 The points had not been greased since 2021.

1.2 The signaller could not have known.

Recommendations

2.1 The points should be greased.`,
    ["OFFICE OF THE RAIL INSPECTOR"],
  ],
  [
    "column",
    `My year without a car

By Ottoline Marsh

I sold it in January. I thought that I would miss it, and for a week I did.

Then my knees got better, my neighbours got names, and I found that the bus driver reads Chekhov.`,
    ["Ottoline Marsh"],
  ],
  [
    "statement",
    `Statement by Councillor Rhys Probert on the bus depot

I have read the auditor's report. I accept every word of it and I will resign on Friday.`,
    ["Councillor Rhys Probert"],
  ],
  [
    "statement",
    `STATEMENT ON THE CLOSURE OF THE CHAPEL

It is with sorrow that we announce the closure of the chapel. We have prayed over it for a year.

For the Elders of Bethel Chapel
1 May 2026`,
    ["Elders of Bethel Chapel"],
  ],
];

const REPORTS: readonly (readonly [string, string])[] = [
  [
    "news report",
    `Bridge to close for repairs

By Ansel Rourke, The Ferrow Courier

The swing bridge will close in May, the council said.

"We have put it off for ten years," said the engineer, Ida Brandt. Traders are worried about the summer.`,
  ],
  [
    "news report",
    `FERROW (Coastal News) - A trawler sank off Ferrow on Sunday. All six of its crew were taken off by helicopter.`,
  ],
  [
    "minutes",
    `PELL VALLEY COUNCIL
Minutes of the meeting held on 4 June

Present: Cllr Ames (chair), Cllr Botha.

3. Bins. Cllr Botha said that the bins had not been emptied for a month.`,
  ],
  [
    "summary",
    `# Meeting notes: Harbour board (auto-generated)

## Key takeaways

- The board agreed that the crane must be replaced.`,
  ],
];

describe("holdingOf", () => {
  it.each(OWN_WORDS)("%s %#: own words", (genre, text, owners) => {
    expect(understood(text)).toEqual(["own-words", genre, ...owners]);
  });

  it.each(REPORTS)("%s %#: a report", (genre, text) => {
    expect(understood(text).slice(0, 2)).toEqual(["report", genre]);
  });

  it("gives each message of a correspondence to its sender", () => {
    const text = `From: Nadia Holm <nh@port.example>
To: Piers Lang
Date: 4 March 2026 10:02
Subject: Re: crane

I will not sign it.

On 4 Mar 2026, at 09:40, Piers Lang <pl@port.example> wrote:

> Please sign it today. The inspector is on leave.
>
> On 3 Mar 2026, Viggo Dahl wrote:
>> The crane failed again last night.`;
    expect(ownersAt(text, "I will not sign")).toEqual(["Nadia Holm"]);
    expect(ownersAt(text, "Please sign")).toEqual(["Piers Lang"]);
    expect(ownersAt(text, "The crane failed")).toEqual(["Viggo Dahl"]);
  });

  it("takes no line that a mail answers for the title of minutes", () => {
    const text = `From: Nadia Holm <nh@port.example>
Subject: Re: Minutes

On 3 March 2026 Piers Lang wrote:
> Minutes are with the printer

They leave out the vote. We lost it, and I was there.

> Cake is welcome.

So am I, I hope.`;
    expect(understood(text).slice(0, 2)).toEqual(["own-words", "e-mail"]);
    expect(ownersAt(text, "They leave out")).toEqual(["Nadia Holm"]);
    expect(ownersAt(text, "Cake is")).toEqual(["Piers Lang"]);
    expect(ownersAt(text, "So am I")).toEqual(["Nadia Holm"]);
  });

  it("leaves open whose words a message holds into which its answers were written", () => {
    const text = `From: Nadia Holm <nh@port.example>
Subject: RE: Crane

See my answers in red below.

From: Piers Lang
Sent: 3 May 2026 17:02
Subject: Crane

Did the board know?

Yes. We were told on the ninth.

Regards,
Piers Lang`;
    expect(ownersAt(text, "See my answers")).toEqual(["Nadia Holm"]);
    expect(ownersAt(text, "Yes. We were")).toEqual([]);
  });

  it("knows who wrote behind a time zone and before an office", () => {
    const text = `From: Nadia Holm <nh@port.example>
Subject: Re: Crane

On Monday, 3 May 2026 at 17:02:11 GMT, Piers Lang of the Courier newsdesk
<pl@port.example> wrote:

> The crane failed twice.

It failed once.`;
    expect(ownersAt(text, "The crane failed")).toEqual(["Piers Lang"]);
    expect(ownersAt(text, "It failed")).toEqual(["Nadia Holm"]);
  });

  it("gives each letter of a page to who signs it", () => {
    const text = `LETTERS

Sir – The swans are back and so is the smell. I lived with both for thirty years.

Edda Pryce
Holm Street

Gulls

Sir – Has nobody told the council that gulls can read? They are out before the bin lorry on our street.

Otis Fairweather
Quay Row`;
    expect(ownersAt(text, "The swans")).toEqual(["Edda Pryce"]);
    expect(ownersAt(text, "Has nobody")).toEqual(["Otis Fairweather"]);
  });

  it("knows the columns of a newsletter apart, each from its heading to its signature", () => {
    const text = `THE LANTERN LANE GAZETTE
For all who live up the hill

FROM THE HEADTEACHER

Dear families,

The boilers are mended and the choir is not. I would rather have it the other way round.

With warm wishes,
Odile Marrow

NOTES FROM THE CARETAKER

I have found eleven single gloves since Monday. They are on the radiator by the hall.

Bertram Sandy

DATES
3 May: no school`;
    expect(ownersAt(text, "The boilers")).toEqual(["Odile Marrow"]);
    expect(ownersAt(text, "eleven single gloves")).toEqual(["Bertram Sandy"]);
    expect(ownersAt(text, "no school")).toEqual([]);
  });

  it("keeps the owner that the caller names, whatever the text looks like", () => {
    const { owners, evidence } = read("The lamp was lit. It burned all night.", "lamp.txt", {
      "lamp.txt": "Ada Okafor",
    });
    expect(owners.map(({ name }) => name)).toEqual(["Ada Okafor"]);
    expect(evidence).toEqual(["you said whose words it is"]);
  });

  it("leaves open what does not tell", () => {
    expect(understood("The lamp was lit at dusk. It burned all night and nobody came.")[0]).toBe("unknown");
  });

  it("never throws, and its parts stand in order", () => {
    const line = fc.constantFrom(
      "From: Ada Okafor",
      "To: x",
      "> quoted",
      "On 3 May, Bo Lind wrote:",
      "Dear Sir,",
      "Yours,",
      "Bo Lind",
      "Abstract",
      "@bo · 3h",
      "JUDGMENT",
      "IN THE HIGH COURT",
      "",
      "We said “no”.",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { parts } = read(lines.join("\n"));
        parts.forEach((part, at) => {
          expect(part.start).toBeLessThanOrEqual(part.end);
          expect(parts[at + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(part.end);
        });
      }),
      { numRuns: 60 },
    );
  });
});
