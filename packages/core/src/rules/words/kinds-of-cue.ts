/** Verbs that report what goes on in somebody's mind, by their stems. */
const THOUGHT =
  /\b(?:think|thinks|thought|believ|want|hop(?:e|es|ed|ing)\b|expect|plan(?:s|ned|ning)?\b|know|knew|fear|feel|felt|intend|wish|doubt|wonder|seek|sought|need|like|prefer|decid|learn|consider|assum|remember|forgot|forget|notic|hear|understand|understood|reckon)/i;

const SILENCE =
  /\b(?:declin|refus)\p{L}* to (?:comment|say|speak|discuss|be|give|answer)|\b(?:did|does|would|could|had|has|have) not\b|\bnot (?:respond|repl|comment)/iu;

/** Whether a cue reports a thought or a wish rather than words. */
export function isThought(cue: string): boolean {
  return THOUGHT.test(cue);
}

/** Whether a cue says that somebody said nothing. */
export function isSilence(cue: string): boolean {
  return SILENCE.test(cue);
}
