import { FORMATS } from "../packages/cli/src/output/formats.js";
import { MB, type Reader } from "../packages/readers/src/reader.js";
import { READERS } from "../packages/readers/src/readers.js";

/** The page of the formats that are read, as Markdown: from the list of readers. */
export function pageOfFormats(): string {
  return `<!-- Made by \`npm run docs\` from packages/readers/src/readers.ts and packages/cli/src/output/formats.ts; change it there. -->

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
${FORMATS.map(rowOfFormat).join("\n")}

The objects of \`json\` and \`jsonl\` are described by a JSON Schema each ([check](../schemas/check.schema.json),
[read](../schemas/read.schema.json)). \`sarif\`, \`github\` and \`junit\` are for [pipelines](ci.md).

\`docx\` takes one draft. Of a Word file it is a copy in which nothing but the comments is new: tracked changes, layout, pictures and earlier
comments stay. Of any other format it is a file made from what was read. Where Word keeps no comment at the words (text boxes,
footnotes, headers), it stands at what leads to them or at the paragraph, begins with the words, and a warning says so. With \`--quiet\`
only what counts against the draft gets a comment.

\`csv\` is UTF-8 with a byte-order mark, lines end as RFC 4180 has it. A cell that a spreadsheet would take for a formula (it begins with
\`=\`, \`+\`, \`-\`, \`@\` or a tab, and is no number) gets an apostrophe before it.

\`webannotation\` is a page of the W3C Web Annotation Data Model. The target is the address that the article itself gives, else its file;
the words are selected by a \`TextQuoteSelector\`, in plain text by a \`TextPositionSelector\`, too (in Unicode characters, as the model wants it).

\`quotation\` and \`claimreview\` are JSON-LD with the terms of schema.org, for the page on which the article stands. In
\`quotation\`, \`spokenByCharacter\` is who is credited, \`isPartOf\` the article, and \`isBasedOn\` the passages of the sources.

A \`ClaimReview\` usually rates how true a claim is. Hearsay knows nothing of that. The claim that is reviewed here is the article's: that
somebody used these words. schema.org does not ask for a number in \`reviewRating\`, so none is given: a place on a scale between
\`worstRating\` and \`bestRating\` would be shown as a degree of truth. The rating is the verdict's name (\`alternateName\`) with its
explanation, and \`reviewAspect\` says that it is about the agreement of words and credit with the source. Whoever publishes a review adds
\`author\`, \`url\` and \`datePublished\`: it is theirs. \`read\` writes none, as a reading has no verdicts.
`;
}

function rowOfFormat({ name, check, read }: (typeof FORMATS)[number]): string {
  return `| \`${name}\` | ${check ?? ""} | ${read ?? ""} |`;
}

function row(reader: Reader): string {
  const endings = reader.endings.map((ending) => `\`.${ending}\``).join(", ");
  return `| ${reader.title} | ${endings} | ${reader.limits.bytes / MB} MB | ${placeOf(reader)} |`;
}

function placeOf(reader: Reader): string {
  if (reader.runs === "as it comes")
    return "in the process as it comes: the size is that of a page in it, the file may have any";
  if (reader.runs === "here")
    return `in the process, up to ${reader.limits.lines.toLocaleString("en")} lines`;
  const { seconds, megabytes } = reader.limits;
  return `in the sandbox, within ${seconds} s and ${megabytes.toLocaleString("en")} MB of memory`;
}
