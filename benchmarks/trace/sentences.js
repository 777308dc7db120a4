import { seeded } from "../invented/random.js";

/** Parts of sentences as politicians and reporters of any year might say them, in common words. */
const WHO = [
  "I think that most of the people in this county",
  "the parents who came to the meeting last night",
  "every single member of our little committee",
  "the men and women who keep these buses running",
  "a lot of the farmers around the lake",
  "my opponent and all of his rich friends",
  "the next mayor of this fine old town",
  "those of us who have been here since the flood",
  "the nurses at the end of the corridor",
  "whoever wrote the first half of this report",
];
const WHAT = [
  "are going to remember what was said about the bridge",
  "would rather lose an election than sell the library",
  "have never once been asked to pay for the fireworks",
  "will have to look their neighbours in the eye on Sunday",
  "want to know why the money for the roof is gone",
  "did not come all this way to talk about the weather",
  "should get the same chance as the people across the river",
  "have been waiting for a straight answer since the spring",
  "can tell you that the numbers do not add up",
  "know the difference between a promise and a parade",
];
const WHEN = [
  "and that is not going to change before the harvest",
  "because the clock on the town hall has stopped",
  "even if it takes us until the end of the decade",
  "no matter who wins the contest for the best marmalade",
  "while the rest of the country looks the other way",
  "as long as there is a single lamp burning in the school",
  "which is more than anybody could say of the ferry",
  "and we have the letters in a box to prove it",
  "but nobody in the room had the courage to say so",
  "when the governor comes to open the new laundry",
];

/** Sentences that nobody has said, of three lengths: chance is likelier in short ones. @param {number} count @returns {string[]} */
export function inventedSentences(count) {
  const random = seeded(7);
  const short = [...WHO, ...WHAT, ...WHEN];
  const longer = Array.from({ length: count - short.length }, (_, at) => {
    const parts = [random.pick(WHO), random.pick(WHAT), random.pick(WHEN)];
    return parts.slice(0, 2 + (at % 2)).join(" ");
  });
  return [...short, ...longer];
}
