import { expect, test } from "vitest";
import { turnsOf } from "../../../test/turns-of.js";

test("initials, parts and first names are resolved by the head", () => {
  const police = `INTERVIEW TRANSCRIPT
Interview of: Calvin Roy Teal (CT)
Conducted by: Det. Anita Bell (AB)

AB: You know that we are recording?
CT: Yes, ma'am.
AB: Where is it now?
CT: In the lake.
`;
  expect(turnsOf(police)?.map(([speaker]) => speaker)).toEqual([
    "Anita Bell",
    "Calvin Roy Teal",
    "Anita Bell",
    "Calvin Roy Teal",
  ]);
  const history = `Interviewee: Augusta Hill (b. 1938)
Interviewer: Neil Farr

NF: When did you go in?

AH: I went in at fourteen.

Interviewer: And then?

AH: I stayed.
`;
  expect(turnsOf(history)?.map(([speaker]) => speaker)).toEqual([
    "Neil Farr",
    "Augusta Hill",
    "Neil Farr",
    "Augusta Hill",
  ]);
  const podcast = `Host: Theo Brand. Guest: Dr. Marga Oye, who counts eels.

Theo: Welcome, Marga.

Marga: Hello! I counted again for you.

Theo: And?

Marga: Fewer.
`;
  expect(turnsOf(podcast)?.map(([speaker]) => speaker)).toEqual([
    "Theo Brand",
    "Marga Oye",
    "Theo Brand",
    "Marga Oye",
  ]);
});

test("an initial and a surname are no answer, and ranks are no part of a name", () => {
  const camera = `PINE COUNTY SHERIFF'S OFFICE
BODY-WORN CAMERA
Unit: 4402  Officer: TEAL, C. #118
Other speakers: BRANDT, QUENTIN (driver); BRANDT, AVA (passenger)

[01:14:06] OFC. TEAL: Good evening. Do you know why I stopped you?
[01:14:09] Q. BRANDT: I do not.
[01:14:16] A. BRANDT: I told him. You were too fast, I said.
[01:14:20] (Radio traffic)
[01:14:22] OFC. TEAL: Have you had anything to drink?
[01:14:25] Q. BRANDT: One beer.
[01:14:29] TPR. M. ORR #77: I have his licence.
`;
  expect(turnsOf(camera)).toEqual([
    ["C. TEAL", "Good evening. Do you know why I stopped you?"],
    ["QUENTIN BRANDT", "I do not."],
    ["AVA BRANDT", "I told him. You were too fast, I said."],
    ["C. TEAL", "Have you had anything to drink?"],
    ["QUENTIN BRANDT", "One beer."],
    ["M. ORR", "I have his licence."],
  ]);
  const british = `PC 2218 Lloyd: You are under caution. Do you understand?

A. Marsh: I do.

DS Okoye: Where were you, then?

A. Marsh: At my mother's.

PC 2218 Lloyd: All night?

A. Marsh: All night.
`;
  expect(turnsOf(british)?.map(([speaker]) => speaker)).toEqual([
    "Lloyd",
    "A. Marsh",
    "Okoye",
    "A. Marsh",
    "Lloyd",
    "A. Marsh",
  ]);
});

test("a label stays as it is where two people could be meant", () => {
  const text =
    "Present: Ada Holt, Neil Holt\n\nHOLT: Shall we begin?\n\nCHAIR: We shall.\n\nHOLT: Then I move it.\n\nCHAIR: I second that.";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["HOLT", "CHAIR", "HOLT", "CHAIR"]);
});

test("“Mrs.” is not the husband whom the head names", () => {
  const text =
    "Remarks after a meeting with President Karl Voss\n\nMRS. VOSS: I thank you all.\n\nAUDIENCE: We love you!\n\nMRS. VOSS: I love you, too.";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["MRS. VOSS", "AUDIENCE", "MRS. VOSS"]);
});
