import type { CommentInput, CopyRequest } from "@hearsay/client";
import type { Range } from "@hearsay/core";
import { oneLine } from "@hearsay/core/plumbing";
import { commentsOf, type Decision } from "@hearsay/export/comments";
import type { Tie } from "../decisions/ties.js";
import type { Draft } from "../state/material.js";
import type { Recorded } from "./made-record.js";
import { rangesBefore } from "./ranges-before.js";

/** The decisions of the page as a comment says them. */
const STATES = { accept: "accepted", fix: "fix", ask: "ask" } as const;

const LONGEST_WORDS = 300;

/**
 * What the server makes the Word file of: of a Word file a copy, with its words as they were; of any other draft the text as it stands on
 * the page, a file of another format as long as nobody has edited it.
 *
 * @param file the draft's own, in base64; null of a pasted text
 */
export function copyRequest(
  { draft, report, ties, made }: Pick<Recorded, "draft" | "report" | "ties" | "made">,
  file: string | null,
): CopyRequest {
  const comments = commentsOf(report, {
    author: "Hearsay",
    initials: "H",
    date: `${made.slice(0, 19)}Z`,
    decisionOn: ({ id }) => decisionOf(ties.get(id)),
  });
  const now = report.article.text;
  const isEdited = now !== draft.original;
  if (file === null || (isEdited && wordEnding(draft) === null))
    return { draft: { name: `${draft.name}.txt`, text: now }, comments };
  return {
    draft: { name: draft.name, base64: file },
    comments: isEdited ? onTheOriginal(comments, draft.original, now) : comments,
  };
}

/** The ending of the file that is saved: a copy of a Word file keeps its own, under no other Word opens it. */
export function copyEnding(draft: Draft, file: string | null): string {
  return (file === null ? null : wordEnding(draft)) ?? "docx";
}

function wordEnding({ name }: Draft): string | null {
  return /\.(do[ct][xm])$/i.exec(name)?.[1]?.toLowerCase() ?? null;
}

function decisionOf(tie: Tie | undefined): Decision | undefined {
  // one that is open again was decided of other words
  if (tie === undefined || tie.changed !== null) return undefined;
  const { choice, note, initials } = tie.decision;
  return { state: STATES[choice], note, initials };
}

/** The comments at the words as they stood in the file, each with the new words where they were edited on the page. */
function onTheOriginal(comments: readonly CommentInput[], original: string, now: string): CommentInput[] {
  const before = rangesBefore(original, now);
  return comments.map((comment) => {
    const { start, end, isChanged } = before(comment);
    const text = isChanged ? `Changed on the page to: ${shown(now, comment)}\n${comment.text}` : comment.text;
    return { ...comment, start, end, text };
  });
}

function shown(text: string, { start, end }: Range): string {
  const words = oneLine(text.slice(start, end)).trim();
  return words.length <= LONGEST_WORDS
    ? words
    : `${words.slice(0, LONGEST_WORDS).replace(/[\ud800-\udbff]$/, "")}…`;
}
