import { oneLine, plural } from "@hearsay/core/plumbing";
import { SOMETHING_TO_LOOK_AT, setStatus } from "../exit-status.js";
import { jsonText } from "../output/json-lines.js";
import { Output } from "../output/output.js";
import { saidOf } from "./archive-option.js";
import { type ArchiveOptions, openConfigured } from "./open-configured.js";

export interface VerifyOptions extends ArchiveOptions {
  readonly format: "text" | "json";
}

export async function runVerify(options: VerifyOptions): Promise<void> {
  const store = await openConfigured(options);
  const faults = await saidOf(store.verify());
  await store.close();
  const output = new Output(undefined);
  if (options.format === "json") {
    const said = jsonText({ archive: store.name, faults }, "json").replaceAll("\n  ", "\n");
    await output.write(`${said}\n`);
  } else {
    for (const { where, what } of faults) await output.write(`${oneLine(where)}: ${oneLine(what)}\n`);
    const found = faults.length === 0 ? "nothing is wrong" : plural(faults.length, "fault");
    await output.write(`${oneLine(store.name)}: ${found}\n`);
  }
  await output.end();
  if (faults.length > 0) setStatus(SOMETHING_TO_LOOK_AT);
}
