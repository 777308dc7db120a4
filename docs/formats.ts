import { MB, type Reader } from "../packages/readers/src/reader.js";
import { READERS } from "../packages/readers/src/readers.js";

/** The page of the formats that are read, as Markdown: from the list of readers. */
export function pageOfFormats(): string {
  return `<!-- Made by \`npm run docs\` from packages/readers/src/readers.ts; change it there. -->

# Formats

What Hearsay opens. A file's ending decides, unless its first bytes show another binary format, or data or XML in what is called
a plain text; a file without a known ending is read as its first bytes look, in the end as plain text. In a folder, files of other endings are left alone.

| format | endings | largest file | where it is read |
|---|---|--:|---|
${READERS.map(row).join("\n")}

What is larger, or takes longer, is refused with the reason. Parsers of others run in a worker of their own (the sandbox).
`;
}

function row(reader: Reader): string {
  const endings = reader.endings.map((ending) => `\`.${ending}\``).join(", ");
  return `| ${reader.title} | ${endings} | ${reader.limits.bytes / MB} MB | ${placeOf(reader)} |`;
}

function placeOf(reader: Reader): string {
  if (reader.runs === "here")
    return `in the process, up to ${reader.limits.lines.toLocaleString("en")} lines`;
  const { seconds, megabytes } = reader.limits;
  return `in the sandbox, within ${seconds} s and ${megabytes.toLocaleString("en")} MB of memory`;
}
