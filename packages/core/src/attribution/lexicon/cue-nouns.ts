/** Nouns by which a text says that somebody holds or says something: "the claim that", "in her view". */
const NOUNS: ReadonlySet<string> = new Set(
  (
    "claim claims allegation allegations accusation accusations assertion assertions statement statements comment comments remark remarks " +
    "belief beliefs view views opinion opinions theory theories idea ideas notion hope hopes fear fears concern concerns worry worries " +
    "promise promises pledge pledges vow vows warning warnings call calls demand demands plea pleas request requests question questions " +
    "suggestion suggestions proposal proposals recommendation recommendations prediction predictions forecast forecasts expectation expectations " +
    "estimate estimates finding findings conclusion conclusions argument arguments contention insistence admission acknowledgment acknowledgement " +
    "denial denials announcement announcements declaration decision decisions ruling verdict judgment judgement report reports rumour rumours rumor rumors " +
    "bet plan plans intention intentions desire wish wishes support opposition criticism praise complaint complaints objection objections " +
    "description answer response reply explanation characterization interpretation assessment thought thoughts doubt doubts confidence sense suspicion " +
    "suspicions message words quote tweet post letter testimony confession advice suggestion position stance"
  ).split(" "),
);

/** Whether a lower-case word is a noun of speech, thought or judgement. */
export function isCueNoun(word: string): boolean {
  return NOUNS.has(word);
}
