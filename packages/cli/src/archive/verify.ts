import type { Fault } from "@hearsay/archive";
import { oneLine, plural } from "@hearsay/core/plumbing";
import { SOMETHING_TO_LOOK_AT, setStatus } from "../exit-status.js";
import { jsonDocument } from "../output/json-lines.js";
import { answered } from "./answer.js";
import type { ArchiveOptions } from "./open-configured.js";

export interface VerifyOptions extends ArchiveOptions {
  readonly format: "text" | "json";
}

export async function runVerify(options: VerifyOptions): Promise<void> {
  const { faults } = await answered(options, {
    ask: async (store) => ({ archive: store.name, faults: await store.verify() }),
    written: (found) => (options.format === "json" ? jsonDocument(found) : textOf(found)),
  });
  if (faults.length > 0) setStatus(SOMETHING_TO_LOOK_AT);
}

function textOf({
  archive,
  faults,
}: {
  readonly archive: string;
  readonly faults: readonly Fault[];
}): string {
  const lines = faults.map(({ where, what }) => `${oneLine(where)}: ${oneLine(what)}\n`);
  const found = faults.length === 0 ? "nothing is wrong" : plural(faults.length, "fault");
  return `${lines.join("")}${oneLine(archive)}: ${found}\n`;
}
