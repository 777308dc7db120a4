import { tieDecisions } from "../decisions/ties.js";
import { aboutServer } from "../server/about-server.js";
import { api } from "../server/api.js";
import {
  decisions,
  draft,
  draftFile,
  failure,
  hashes,
  holdings,
  isPartial,
  refused,
  report,
  sources,
} from "../state/check-state.js";
import { ask } from "../worker/client.js";
import { auditRecord, type Recorded, recordObject } from "./made-record.js";
import { nameBeside, saveFile } from "./save-file.js";

interface ExportFormat {
  readonly label: string;
  readonly title: string;
  readonly save: (recorded: Recorded) => Promise<void>;
}

/** What a check can be saved as, a button each. */
const FORMATS: readonly ExportFormat[] = [
  {
    label: "Record",
    title: "The audit record: a page to keep and to print, with the decisions",
    async save(recorded) {
      const page = await ask("record", auditRecord(recorded));
      saveFile(nameBeside(recorded.draft.name, "html"), new Blob([page], { type: "text/html" }));
    },
  },
  {
    label: "JSON",
    title: "The same for programs",
    async save(recorded) {
      const text = `${JSON.stringify(recordObject(recorded), null, 2)}\n`;
      saveFile(nameBeside(recorded.draft.name, "json"), new Blob([text], { type: "application/json" }));
    },
  },
  {
    label: "Word",
    title: "The draft as a Word file, with a comment at each quotation; of a Word file a copy",
    async save(recorded) {
      const { copyEnding, copyRequest } = await import("./commented-copy.js");
      const file = draftFile.peek();
      const copy = await api.copy(copyRequest(recorded, file));
      saveFile(nameBeside(recorded.draft.name, copyEnding(recorded.draft, file)), copy);
    },
  },
];

export function ExportButtons() {
  const isReady = report.value !== null && !isPartial.value;
  return (
    <span class="exports" role="group" aria-label="Save">
      <span class="quiet" aria-hidden="true">
        Save
      </span>
      {FORMATS.map(({ label, title, save }) => (
        <button key={label} type="button" title={title} disabled={!isReady} onClick={() => void saveAs(save)}>
          {label}
        </button>
      ))}
    </span>
  );
}

async function saveAs(save: ExportFormat["save"]): Promise<void> {
  const [checked, made] = [draft.peek(), report.peek()];
  if (checked === null || made === null) return;
  try {
    await save({
      draft: checked,
      report: made,
      sources: sources.peek(),
      refused: refused.peek(),
      holdings: new Map([...holdings.peek()].map(([name, { words }]) => [name, words])),
      ties: tieDecisions(made.quotations, decisions.peek(), hashes.peek()),
      version: (await aboutServer())?.version ?? "",
      made: new Date().toISOString(),
    });
  } catch (error) {
    failure.value = `The record could not be saved: ${error instanceof Error ? error.message : error}`;
  }
}
