import { changesText } from "@hearsay/archive";
import { jsonText } from "../output/json-lines.js";
import { warn } from "../output/messages.js";
import type { Output } from "../output/output.js";
import { laidOut, type Screen } from "../output/terminal.js";
import type { Told } from "./watch.js";

/** An object a line for each article that was stored, and each in which quotations changed. */
export function jsonTold(output: Output): Told {
  return {
    stored: (page) => output.write(`${jsonText({ event: "stored", ...page }, "jsonl")}\n`),
    changed: (feed, change) => output.write(`${jsonText({ event: "changed", feed, change }, "jsonl")}\n`),
    trouble,
  };
}

/** The changes alone, for a reader. */
export function textTold(output: Output, screen: Screen): Told {
  return {
    stored: () => {},
    changed: async (_, change) => {
      await output.write(`${await laidOut(screen, (layout) => changesText(change, layout))}\n`);
    },
    trouble,
  };
}

function trouble(address: string, reason: string): void {
  warn(`${address} ${reason}`);
}
