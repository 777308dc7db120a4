import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import {
  type ApiDeclaredItem,
  type ApiDocumentedItem,
  type ApiItem,
  ApiItemKind,
  ApiModel,
  ApiParameterListMixin,
} from "@microsoft/api-extractor-model";
import {
  type DocCodeSpan,
  type DocComment,
  type DocErrorText,
  type DocFencedCode,
  type DocLinkTag,
  type DocNode,
  DocNodeKind,
  type DocPlainText,
} from "@microsoft/tsdoc";

/** The pages of the library, made from the types that are published: the API of each package on one page. */

const ROOT = resolve(import.meta.dirname, "../..");

/** The packages that other programs are written against. */
const LIBRARIES = ["core", "readers", "export", "client", "server"] as const;

/** The pages by their file names; what is exported of each package must have been built. */
export function pagesOfLibrary(): ReadonlyMap<string, string> {
  return new Map(LIBRARIES.map((name) => [`${name}.md`, pageOf(name)]));
}

function pageOf(name: string): string {
  const folder = resolve(ROOT, "packages", name);
  const made = mkdtempSync(join(tmpdir(), "hearsay-api-"));
  try {
    const model = new ApiModel();
    const [entry] = model.loadPackage(apiOf(folder, made)).entryPoints;
    const { description } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8"));
    const members = [...(entry?.members ?? [])].sort(byKind);
    return `${[
      `# @hearsay/${name}`,
      `<!-- made by npm run docs from the package's types -->`,
      `${description}`,
      ...members.flatMap(sectionOf),
    ].join("\n\n")}\n`;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** The file in which api-extractor describes a package. */
function apiOf(folder: string, into: string): string {
  const apiJsonFilePath = join(into, "api.json");
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve(folder, "package.json"),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: resolve(folder, "dist/index.d.ts"),
      compiler: { tsconfigFilePath: resolve(folder, "tsconfig.json"), skipLibCheck: true },
      docModel: { enabled: true, apiJsonFilePath },
      apiReport: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: "none" as never } },
        extractorMessageReporting: { default: { logLevel: "none" as never } },
        tsdocMessageReporting: { default: { logLevel: "none" as never } },
      },
    },
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => (message.handled = true),
  });
  if (!succeeded) throw new Error(`The API of ${folder} could not be described.`);
  return apiJsonFilePath;
}

const KINDS: readonly ApiItemKind[] = [
  ApiItemKind.Function,
  ApiItemKind.Class,
  ApiItemKind.Variable,
  ApiItemKind.Interface,
  ApiItemKind.TypeAlias,
];

/** What is called before what it takes and gives, each in the order of the alphabet. */
function byKind(one: ApiItem, other: ApiItem): number {
  return (
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    one.displayName.localeCompare(other.displayName, "en")
  );
}

function sectionOf(item: ApiItem): string[] {
  const { tsdocComment } = item as ApiDocumentedItem;
  const notes = [...parametersOf(item, tsdocComment), ...blocksOf(tsdocComment)];
  return [
    `## ${item.displayName}`,
    ...(tsdocComment === undefined ? [] : [textOf(tsdocComment.summarySection).trim()].filter(Boolean)),
    ["```ts", signatureOf(item), "```"].join("\n"),
    ...(notes.length === 0 ? [] : [notes.join("\n")]),
  ];
}

/** The declaration; of a class or an interface with its members and what is said of each. */
function signatureOf(item: ApiItem): string {
  const { excerpt } = item as ApiDeclaredItem;
  const head = excerpt.text
    .replace(/^export (?:declare )?/, "")
    .replace(/import\("[^"]+"\)\./g, "")
    .trim();
  if (item.members.length === 0) return head;
  const members = item.members.flatMap((member) => {
    const said = (member as ApiDocumentedItem).tsdocComment;
    const words = said === undefined ? "" : textOf(said.summarySection).replace(/\s+/g, " ").trim();
    return [
      ...(words === "" ? [] : [`  // ${words}`]),
      `  ${(member as ApiDeclaredItem).excerpt.text.trim().replace(/\n/g, "\n  ")}`,
    ];
  });
  return [`${head} {`, ...members, "}"].join("\n");
}

function parametersOf(item: ApiItem, comment: DocComment | undefined): string[] {
  if (comment === undefined || !ApiParameterListMixin.isBaseClassOf(item)) return [];
  return comment.params.blocks.map(
    ({ parameterName, content }) => `- \`${parameterName}\`: ${oneLine(textOf(content))}`,
  );
}

function blocksOf(comment: DocComment | undefined): string[] {
  if (comment === undefined) return [];
  const thrown = comment.customBlocks.filter(({ blockTag }) => blockTag.tagName === "@throws");
  const given = comment.returnsBlock;
  return [
    ...(given === undefined ? [] : [`- gives ${oneLine(textOf(given.content))}`]),
    ...thrown.map(({ content }) => `- throws ${oneLine(textOf(content))}`),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A part of a comment as Markdown. */
function textOf(node: DocNode): string {
  switch (node.kind) {
    case DocNodeKind.PlainText:
      return (node as DocPlainText).text;
    case DocNodeKind.CodeSpan:
      return `\`${(node as DocCodeSpan).code}\``;
    case DocNodeKind.ErrorText:
      return (node as DocErrorText).text;
    case DocNodeKind.FencedCode:
      return `\n\`\`\`${(node as DocFencedCode).language}\n${(node as DocFencedCode).code}\`\`\`\n`;
    case DocNodeKind.LinkTag:
      return (
        (node as DocLinkTag).linkText ??
        (node as DocLinkTag).codeDestination?.emitAsTsdoc() ??
        (node as DocLinkTag).urlDestination ??
        ""
      );
    case DocNodeKind.SoftBreak:
      return " ";
    case DocNodeKind.Paragraph:
      return `${node.getChildNodes().map(textOf).join("")}\n\n`;
    default:
      return node.getChildNodes().map(textOf).join("");
  }
}
