const SMALL =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

/** The source of a pattern for a number in digits or words: "1,400", "forty-two", "dozens of". Bounded in length. */
export const NUMBER = `(?:\\d[\\d,.]{0,12}|(?:${TENS})(?:-(?:${SMALL}))?|${SMALL}|(?:an? |several |two |half an? )?(?:dozens?|hundreds?|thousands?|scores?)(?: of)?)`;

/** The same for what multiplies it: "million", "bn". */
export const SCALE = "(?:thousand|million|billion|trillion|crore|lakh|bn|tn|m|k)";

/** "4.6 per cent", "12%". */
export const PERCENT = "\\d[\\d.]{0,5}(?: ?%| per cent| percent|-per-cent|-percent)";

/** Whether there is a number in a sentence at all. */
export const HAS_NUMBER = new RegExp(
  `\\d|\\b(?:${SMALL}|${TENS}|dozens?|hundreds?|thousands?|scores?|million|billion|trillion|crore|lakh)\\b`,
  "i",
);
