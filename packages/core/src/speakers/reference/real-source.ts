import type { Attribution } from "../../attribution/attribution.js";
import { type Span, spanOf } from "../../text/span.js";

const NAME =
  "(?:(?:the|an?) (?:[\\p{Ll}-]+ ){1,3})?(?:\\p{Lu}\\p{L}{0,3}\\. )?\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){0,2}";
/** "Falk said, quoting Odd": the words are Odd's, who is quoted by Falk. */
const QUOTING = new RegExp(`^[^.;:\u201c\u201d"]{0,30}?, quoting (${NAME})`, "u");
/** "the council was told by Odd" */
const BY = new RegExp(`^ (?:yesterday |on \\p{Lu}\\p{Ll}+ )?by (${NAME})`, "u");

/** Whose words they are where the source is not the one who said them, and who then quotes; null where the source is. */
export interface RealSource {
  readonly source: Span;
  /** Whether the attribution's own source passes the words on. */
  readonly isRelayed: boolean;
}

export function realSourceOf({ source: [source], cue }: Attribution, text: string): RealSource | null {
  const last = cue.at(-1);
  if (source === undefined || last === undefined) return null;
  const end = Math.max(source.end, last.end);
  const isTold = /\b(?:was|were|been) (?:told|informed|advised|assured|warned)$/.test(
    last.text.toLowerCase(),
  );
  const match =
    isTold && source.end <= last.start
      ? BY.exec(text.slice(last.end, last.end + 120))
      : QUOTING.exec(text.slice(end, end + 120));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = (isTold ? last.end : end) + match[0].length - name.length;
  return { source: spanOf(text, { start, end: start + name.length }), isRelayed: !isTold };
}
