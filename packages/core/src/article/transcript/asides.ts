/** Who or what is heard without words: "(Laughter.)", "[Applause]", "(Jury in.)". */
const DIRECTION = /^(?:\([^()]*\)\s?\([^()]*\)|\([^()]*\)|\[[^[\]]*\]|\*[^*]{1,40}\*|<[^<>]{1,40}>)[.!]?$/;
const PROGRAMME =
  /^(?:(?:meeting|transcription|recording|transcript|call|interview)\s(?:ended|started|begins|ends|paused|resumed|stopped|concluded)\b.{0,60}|\*{3,}|-{3,}|_{3,}|={3,}|#{1,3}|(?:page\s)?\d{1,4}(?:\sof\s\d{1,4})?)$/i;
const LONGEST = 300;

/** Whether a paragraph of a transcript holds nobody's words. */
export function isAside(paragraph: string): boolean {
  return paragraph.length <= LONGEST && (DIRECTION.test(paragraph) || PROGRAMME.test(paragraph));
}

/** Whether a paragraph without a label is a heading in capitals, in a text that has small letters. */
export function isCapitalHeading(paragraph: string): boolean {
  return (
    paragraph.length <= 90 &&
    !/\p{Ll}/u.test(paragraph) &&
    /\p{Lu}{3}.*\s.*\p{Lu}{2}/u.test(paragraph) &&
    !/[.!?…]["”)]?$/.test(paragraph)
  );
}

/** Short answers that only show that somebody listens. */
const BACK_CHANNEL =
  /^(?:(?:m+-?h+m+|m+h*m+|uh-?huh|hm+|mm+|right|yeah|yep|yes|yup|okay|ok|i see|sure|exactly|of course|absolutely|correct|true|wow|oh|ah|really|indeed|go on|hear,? hear|no|thank you|thanks|got it|understood|laughs|laughter|applause|crosstalk|inaudible|order)\b[\s,.!?…\-–—[\]()]*){1,4}$/i;

/** Whether words of a turn only show that somebody listens: "Mm-hm.", "Right. Yeah.", "[laughs]". */
export function isBackChannel(words: string): boolean {
  return words.length <= 60 && BACK_CHANNEL.test(words.replace(/^[[(]/, ""));
}
