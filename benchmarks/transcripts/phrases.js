/** @typedef {import("../invented/random.js").Random} Random */

const OPENERS = [
  "At the end of the day",
  "Let me be clear",
  "The truth is that",
  "I have always believed that",
  "As I have said before",
  "Make no mistake",
  "The fact of the matter is that",
  "What the American people want to know is that",
  "Look, nobody disputes that",
  "In every town that I visit I hear that",
  "I will say this much",
];

const MIDDLES = [
  "we have to come together and get things done",
  "hard work should be rewarded in this country",
  "there is a lot of work left to do",
  "the middle class has been asked to carry too much",
  "our best days are still ahead of us",
  "nobody should be left behind",
  "we can disagree without being disagreeable",
  "this is not about politics but about people",
  "the stakes could not be higher for working families",
  "we are going to keep our promises to our veterans",
  "we owe it to our children to get this right",
  "every vote has to count",
];

const ENDS = [
  "and that is what this election is about",
  "and I intend to see it through",
  "no matter what the other side says",
  "because that is who we are",
  "and the people in this room know it better than anybody",
  "and Washington has to listen",
  "from the smallest town to the biggest city",
  "which is why I will not walk away from it",
  "and we will not rest until the job is done",
];

/** A sentence of common political phrases that nobody has said in this form. @param {Random} random */
export function stockSentence(random) {
  const opener = random.pick(OPENERS);
  const joint = opener.endsWith("that") ? " " : ", ";
  const middle = random.pick(MIDDLES);
  const rest =
    random.next() < 0.7
      ? ` ${random.pick(ENDS)}`
      : `, and ${random.pick(MIDDLES.filter((other) => other !== middle))}`;
  return `${opener}${joint}${middle}${rest}.`;
}
