/** What somebody is at a meeting, in a court or on air: these words stand where a name could. */
const ROLES = new Set(
  `chair chairman chairwoman chairperson co-chair president speaker host co-host moderator interviewer interviewee guest
  presenter narrator announcer anchor correspondent reporter operator analyst officer ceo cfo coo cto founder cofounder
  co-founder director manager treasurer secretary minister premier chancellor commissioner rapporteur author member
  mayor governor councillor councilor senator congressman congresswoman representative judge justice court counsel
  clerk coroner bailiff usher foreman foreperson juror witness defendant plaintiff appellant respondent claimant
  prosecutor prosecution defence defense inspector detective sergeant constable superintendent dispatcher caller leader
  ambassador administrator executive spokesman spokeswoman spokesperson editor producer panelist panellist facilitator
  translator interpreter deponent professor dean principal ombudsman under-secretary undersecretary convener convenor
  examiner attorney solicitor advocate head advisor adviser`.split(/\s+/),
);

/** Anybody of a kind, whom no name in the head stands for. */
const ANYBODY =
  /^(?:audience|crowd|children|child|students?|pupils?|participants?|parents?|teachers?|soldiers?|delegates?|members?|voices?|all|both|group|choir|chorus|man|woman|boy|girl|male|female|unidentified|unknown|press|media|reporters?|journalists?|question(?:er)?|answer|[a-z])(?:\s(?:members?|speakers?|\d+))?$/i;

/** Whether a label stands for anybody of a kind: "AUDIENCE MEMBER", "CHILDREN", "Q". */
export function isAnybody(label: string): boolean {
  return ANYBODY.test(label.trim());
}

/** Words before a role that belong to it. */
const BEFORE =
  /^(?:the|madam|mr|vice|deputy|acting|assistant|associate|senior|executive|managing|prime|first|chief|lord|lady|attorney|parliamentary|principal|permanent|shadow|honourable|honorable|hon)\.?$/i;

/** After these a role goes on with what it is for: "Minister of Finance", "Secretary for Roads". */
const GOES_ON = /^(?:of|for|to|and|&|in|at|on)$/i;

/** Whether a label is an office or a part that somebody plays, without a name: "HOST", "The Minister of Finance". */
export function isRole(label: string): boolean {
  const words = label.trim().split(/[\s-](?!chair|host|founder|secretary)/i);
  let at = 0;
  while (at < words.length - 1 && BEFORE.test(words[at] as string)) at++;
  const next = words[at + 1];
  return hasRoleWord(words[at] as string) && (next === undefined || GOES_ON.test(next) || hasRoleWord(next));
}

/** Whether a word names an office or a part. */
export function hasRoleWord(word: string): boolean {
  return ROLES.has(word.toLowerCase().replace(/[.,]$/, ""));
}
