import { type CheckedQuotation, type Repair, repairsOf, type TextChange } from "@hearsay/core";
import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDraft } from "../checking/outcome.js";
import type { Draft } from "../drafts/draft.js";
import { type FileEdit, fileEdits, withEdits } from "../drafts/file-edits.js";
import { readDraft } from "../drafts/read-draft.js";
import { diagnosticsOf } from "./diagnostics.js";
import { quotationsIn } from "./quotation-at.js";

/**
 * The ways to mend the quotations in a range. A way is offered only where the file can be changed so that its text is the repaired one
 * and nothing else: never where markup stands in between that the article does not hold.
 *
 * @param isVersioned whether the editor takes edits of a version of a file
 */
export async function codeActionsFor(
  document: TextDocument,
  checked: CheckedDraft,
  { range, context }: CodeActionParams,
  isVersioned: boolean,
): Promise<CodeAction[]> {
  const wanted = context.only ?? [CodeActionKind.QuickFix];
  if (!wanted.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
  const { draft, report } = checked;
  const actions: CodeAction[] = [];
  for (const quotation of quotationsIn(document, checked, range)) {
    const findings = report.findings.filter(
      ({ rule, start, end }) =>
        rule === quotation.verdict && start === quotation.start && end === quotation.end,
    );
    const diagnostics = diagnosticsOf(document, { ...checked, report: { ...report, findings } });
    for (const repair of offered(draft, quotation)) {
      const edits = fileEdits(draft, repair.changes);
      if (edits === null || !(await givesWhatIsMeant(draft, repair.changes, edits))) continue;
      const changes = edits.map((edit) => textEdit(document, draft, edit));
      actions.push({
        title: repair.label,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        edit: isVersioned
          ? {
              documentChanges: [
                { textDocument: { uri: document.uri, version: draft.version }, edits: changes },
              ],
            }
          : { changes: { [document.uri]: changes } },
      });
    }
  }
  return actions;
}

/** The repairs of a quotation; where several words differ, all of them at once comes first. */
function offered({ article }: Draft, quotation: CheckedQuotation): Repair[] {
  const repairs = repairsOf(article, quotation);
  const ofWords = repairs.filter(({ kind }) => kind === "source-words");
  const changes = ofWords.flatMap((repair) => repair.changes).sort((a, b) => a.from - b.from);
  const isApart = changes.every((change, at) => at === 0 || (changes[at - 1]?.to ?? 0) <= change.from);
  if (ofWords.length < 2 || !isApart) return repairs;
  const label = `All ${ofWords.length} differences become the source’s words`;
  return [{ kind: "source-words", label, changes }, ...repairs];
}

/** Whether the changed file is read as the changed article. */
async function givesWhatIsMeant(
  draft: Draft,
  changes: readonly TextChange[],
  edits: readonly FileEdit[],
): Promise<boolean> {
  if (draft.format === "text") return true;
  const { article, format, fileText } = draft;
  const inOrder = changes
    .map(({ from, to, insert }) => ({ start: from, end: to, insert }))
    .sort((a, b) => a.start - b.start);
  const read = await readDraft(article.name, format, withEdits(fileText, edits), {}).catch(() => null);
  return read !== null && spaced(read.text) === spaced(withEdits(article.text, inOrder));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function textEdit(document: TextDocument, { before }: Draft, { start, end, insert }: FileEdit): TextEdit {
  return {
    range: { start: document.positionAt(start + before), end: document.positionAt(end + before) },
    newText: insert,
  };
}
