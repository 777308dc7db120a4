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

## Data

JSON, JSON Lines and CSV are read as what they hold:

- **articles**, one in each record: text, title, date and so on stand under usual names, or where \`--fields\` says
  (\`--fields text=story.raw,title=meta.hed\`). Where no field of a usual name holds text and only one field holds long text,
  that one is read, with a note; where there are several, the file is refused and they are named;
- **quotations**, one in each record: a field for somebody's words ("Quote", "Statement", "Your statement") beside one for the
  person ("Speaker", "Interviewee", "Name"), or \`--fields text=Answer,speaker=Who\`. Each is a statement of that person;
- **transcripts** of recognisers and editors of speech, with speakers and times;
- **messages** of chats, desks, forums and networks (Slack, Telegram, Discord, Microsoft Teams, Facebook, Signal, Intercom, Zendesk,
  Reddit, Mastodon, Bluesky, and any list of who sent what and when): one transcript, each message a turn at its time of day.
  The names of people in a Slack export are taken from the message, else from \`users.json\` beside it.

# What Hearsay writes

| \`--format\` | of \`check\` | of \`read\` |
|---|---|---|
| \`text\` | the report in the terminal | who says what |
| \`json\`, \`jsonl\` | an object for each draft ([schema](../schemas/check.schema.json)) | an object for each article ([schema](../schemas/read.schema.json)) |
| \`html\` | a page to keep as a record | a page with the article |
| \`docx\` | the draft with comments at its quotations, in \`--out\` | |
| \`brat\` | | annotations beside the text |

\`docx\` takes one draft. Of a Word file it is a copy in which nothing but the comments is new: tracked changes, layout, pictures and earlier
comments stay. Of any other format it is a file made from what was read. Where Word keeps no comment at the words (text boxes,
footnotes, headers), it stands at what leads to them or at the paragraph, begins with the words, and a warning says so. With \`--quiet\`
only what counts against the draft gets a comment.
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
