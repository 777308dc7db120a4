import { fileRegion } from "../article/file-region.js";
import type { Report } from "../rules/report.js";
import type { Severity } from "../verification/severity.js";
import { placeIn } from "./places.js";
import { oneLine } from "./visible.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * The findings of one draft as workflow commands of GitHub Actions, a line each: GitHub shows them at the lines of the draft.
 * Where the file has no lines (Word, PDF) the message begins with the place. Empty where there are no findings.
 *
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 *
 * @param file the draft's path from the root of the repository
 */
export function githubAnnotations({ article, findings }: Report, file: string): string {
  const place = placeIn(article);
  return findings
    .map((finding) => {
      const region = fileRegion(article, finding);
      const properties: (readonly [string, string | number])[] = [["file", file.replace(/^(?:\.\/)+/, "")]];
      if (region !== null) {
        properties.push(["line", region.startLine], ["endLine", region.endLine]);
        // columns are shown only of a single line, and GitHub refuses those of several
        if (region.startLine === region.endLine)
          properties.push(["col", region.startColumn], ["endColumn", region.endColumn]);
      }
      properties.push(["title", `Hearsay: ${finding.rule}`]);
      const written = properties
        .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
        .join(",");
      const message = region === null ? `${place(finding.start)}: ${finding.message}` : finding.message;
      return `::${COMMANDS[finding.severity]} ${written}::${escapedMessage(oneLine(message))}\n`;
    })
    .join("");
}

function escapedMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
