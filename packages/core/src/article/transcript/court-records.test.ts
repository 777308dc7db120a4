import { expect, test } from "vitest";
import { turnsOf } from "../../../test/turns-of.js";

test("a court's record: who asks and who answers stand in the heads", () => {
  const text = `IN THE DISTRICT COURT OF EAST FERRAN
BEFORE THE HONORABLE RUTH ALDERMAN

APPEARANCES:
For the State:   MR. KARL VOSS
For the Defendant:   MS. ILSE BRANDT

     THE CLERK:  Case 12, State versus Orm.

     THE COURT:  Mr. Voss, your witness.

          INGRID SOLANO, having been first duly sworn, testified as follows:

                    DIRECT EXAMINATION

BY MR. VOSS:

Q.   Where do you work?

A.   At the bank.

     (Pause.)

Q.   Since when?

A.   Since May.

     MS. BRANDT:  Objection.

     THE COURT:  Overruled.

                    CROSS-EXAMINATION

BY MS. BRANDT:

Q.   Not since June?

     THE WITNESS:  No. Since May.
`;
  expect(turnsOf(text)).toEqual([
    ["THE CLERK", "Case 12, State versus Orm."],
    ["RUTH ALDERMAN", "Mr. Voss, your witness."],
    ["KARL VOSS", "Where do you work?"],
    ["INGRID SOLANO", "At the bank."],
    ["KARL VOSS", "Since when?"],
    ["INGRID SOLANO", "Since May."],
    ["ILSE BRANDT", "Objection."],
    ["RUTH ALDERMAN", "Overruled."],
    ["ILSE BRANDT", "Not since June?"],
    ["INGRID SOLANO", "No. Since May."],
  ]);
});

test("a court's record with numbered lines", () => {
  const text = [
    " 1              CROSS-EXAMINATION BY MR. VOSS",
    " 2   Q.   Did you see the boat that",
    " 3   morning?",
    " 4   A.   I saw a boat. Whether it was",
    " 5   his I could not say.",
    " 6   Q.   Was it blue?",
    " 7   A.   All boats are blue at six in",
    " 8   the morning.",
    " 9        THE COURT:   We will stop here.",
    "10        MR. VOSS:   Thank you.",
  ].join("\n");
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "MR. VOSS",
    "A",
    "MR. VOSS",
    "A",
    "THE COURT",
    "MR. VOSS",
  ]);
});

test("a counsel's name stands before the first question only", () => {
  const text =
    "MR DEVEREUX: Sergeant, were you there?\nA. Yes.\nQ. All night?\nA. Yes, I was.\nTHE CORONER: Thank you, Mr Devereux.";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "MR DEVEREUX",
    "A",
    "MR DEVEREUX",
    "A",
    "THE CORONER",
  ]);
});

test("an answer that begins with a word and a colon stays an answer", () => {
  const text =
    "Q. Was he there?\nA. Correct: he left at nine.\nQ. And then?\nA. Nothing.\nQ. Nothing at all?\nA. I went home.";
  expect(turnsOf(text)?.slice(0, 2)).toEqual([
    ["Q", "Was he there?"],
    ["A", "Correct: he left at nine."],
  ]);
});

test("a record with times before its heads", () => {
  const text = `10:02:30 MR PROWSE: I call Nurse Winifred Adair.

10:03:05 WINIFRED ADAIR (affirmed)

10:03:20 MR PROWSE: You were on the ward?

10:03:27 A. I was.

10:03:41 Q. At two?

10:03:46 A. At two.
`;
  expect(turnsOf(text)).toEqual([
    ["MR PROWSE", "I call Nurse Winifred Adair."],
    ["MR PROWSE", "You were on the ward?"],
    ["WINIFRED ADAIR", "I was."],
    ["MR PROWSE", "At two?"],
    ["WINIFRED ADAIR", "At two."],
  ]);
});

test("names in capitals in a column of their own", () => {
  const text = `RECORD OF INTERVIEW

DC OAKES        You are still under caution. Tell me about the van.
TINDALL         I drove it on the Tuesday because he'd lost
                his licence.
DC OAKES        Was there anything in it?
TINDALL         Tools. I never looked under the blanket.
`;
  expect(turnsOf(text)).toEqual([
    ["OAKES", "You are still under caution. Tell me about the van."],
    ["TINDALL", "I drove it on the Tuesday because he'd lost\n                his licence."],
    ["OAKES", "Was there anything in it?"],
    ["TINDALL", "Tools. I never looked under the blanket."],
  ]);
  const table =
    "TEAM        Played  Won\n\nNORRVIK     You play 12     7\n\nTALVIK      12     6\n\nHESTEN      12     2\n\nNORRVIK     3      1\n";
  expect(turnsOf(table)).toBeNull();
});
