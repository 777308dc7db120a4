import { expect, test } from "vitest";
import { creditsOfLine } from "./byline.js";

test.each([
  ["By Maren Oduya", { byline: "Maren Oduya", published: null, outlet: null }],
  ["By Maren Oduya and Ray Hallam", { byline: "Maren Oduya and Ray Hallam", published: null, outlet: null }],
  [
    "By Maren Oduya | The Talvik Post | March 12, 2031",
    { byline: "Maren Oduya", published: "2031-03-12", outlet: "The Talvik Post" },
  ],
  ["Published: Wednesday, 12 March 2031, 10:30", { byline: null, published: "2031-03-12", outlet: null }],
  ["Mittwoch, 12. März 2031", { byline: null, published: "2031-03-12", outlet: null }],
  ["2031-03-12T10:30:00Z", { byline: null, published: "2031-03-12", outlet: null }],
])("%s", (line, credits) => {
  expect(creditsOfLine(line)).toEqual(credits);
});

test.each([
  "By the time the storm was over, the quay was gone.",
  "On 12 March 2031 the council voted.",
  "Maren Oduya",
])("%s is text", (line) => {
  expect(creditsOfLine(line)).toBeNull();
});
