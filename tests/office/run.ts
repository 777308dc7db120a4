import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commentedDocx } from "@hearsay/export";
import { readBytes } from "@hearsay/readers";
import { commentOn } from "../../packages/export/test/word-files.js";
import { commentedWords } from "./commented-words.js";
import { DRAFTS, type OfficeDraft } from "./drafts.js";

/* npm run office: looks with LibreOffice at drafts with comments. It is no test, as few machines have LibreOffice. */

/** With the comments as notes of the page, at their places. */
const PDF = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}';

const OFFICE = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const folder = mkdtempSync(join(tmpdir(), "hearsay-office-"));
try {
  if (OFFICE === undefined)
    throw new Error("LibreOffice is not here: soffice is needed (libreoffice-writer)");
  let wrong = 0;
  for (const draft of DRAFTS)
    for (const isCopy of [true, false]) wrong += await lookAt(draft, isCopy, OFFICE);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** How many comments are not as they should be in what an office program makes of a copy, or of a file made anew. */
async function lookAt({ name, bytes, words }: OfficeDraft, isCopy: boolean, office: string): Promise<number> {
  const result = (await readBytes(`${name}.docx`, bytes).next()).value;
  if (!result?.ok) throw new Error(`${name} could not be read`);
  const { article } = result;
  const said = (index: number) => `Remark number ${index} stands here.`;
  const comments = words.map((each, index) => commentOn(article, each, said(index)));
  const file = join(folder, `${isCopy ? "copy" : "made"}-${name}.docx`);
  writeFileSync(file, (await commentedDocx({ bytes: isCopy ? bytes : null, article }, comments)).bytes);
  const found = commentedWords(readFileSync(converted(file, "fodt", office), "utf8"));
  const printed = await commentsIn(converted(file, PDF, office));
  let wrong = 0;
  words.forEach((each, index) => {
    const marked = found.get(said(index)) ?? "nothing";
    const isRight = squeezed(marked) === squeezed(each) && printed.includes(said(index));
    if (!isRight) wrong++;
    console.log(
      `${isRight ? "✓" : "✗"} ${file.split("/").at(-1)}: “${squeezed(each)}” is at “${squeezed(marked)}”`,
    );
  });
  return wrong;
}

function converted(file: string, format: string, office: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [profile, "--headless", "--convert-to", format, "--outdir", folder, file];
  const { status, stderr } = spawnSync(office, args, { timeout: 120_000, encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} could not be converted: ${stderr}`);
  return file.replace(/docx$/, format.split(":", 1)[0] as string);
}

async function commentsIn(file: string): Promise<string> {
  for await (const result of readBytes(file, readFileSync(file)))
    if (result.ok) return result.article.leftOut.map(({ text }) => text).join("\n");
  return "";
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
