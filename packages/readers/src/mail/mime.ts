import PostalMime, { decodeWords } from "postal-mime";
import { withWindowsSigns } from "../decode.js";
import { UnreadableError } from "../unreadable.js";
import { decodeBody } from "./decode-body.js";

/** One part of a message, or the message itself. */
export interface MimePart {
  /** "text/plain", "multipart/mixed"; in lower case. */
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** "attachment", "inline" or another word; "" where nothing is said. */
  readonly disposition: string;
  readonly filename: string | null;
  readonly contentId: string | null;
  /** The first value of each field of its head, by its name in lower case; words in other encodings decoded. */
  readonly head: ReadonlyMap<string, string>;
  /** Decoded from its transfer encoding; where the part holds others, what stands before and behind them. */
  readonly content: Uint8Array;
  readonly parts: readonly MimePart[];
  /** Its content as text. */
  text(): string;
}

/** Of the parser's own tree, what is used here. Its finished message no longer tells which parts were alternatives. */
interface Node {
  readonly contentType: { readonly parsed: Structured };
  readonly contentDisposition: { readonly parsed: Structured };
  readonly contentId?: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Node[];
  decodeFlowedText(text: string, deletesSpace: boolean): string;
}

interface Structured {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Parts in parts in parts: no mail program writes more. */
const DEEPEST_PARTS = 50;

/** @throws {UnreadableError} where the parts are nested too deep, or the head is enormous */
export async function parseMime(bytes: Uint8Array): Promise<MimePart> {
  const parser = new PostalMime({ maxNestingDepth: DEEPEST_PARTS, forceRfc822Attachments: true });
  try {
    await parser.parse(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/nesting depth/.test(message))
      throw new UnreadableError(`has parts that are nested more than ${DEEPEST_PARTS} deep`);
    if (/header size/.test(message)) throw new UnreadableError("has a head of more than 2 MB");
    throw error;
  }
  return partOf((parser as unknown as { readonly root: Node }).root);
}

function partOf(node: Node): MimePart {
  const { value: type, params: parameters } = node.contentType.parsed;
  const disposition = node.contentDisposition.parsed;
  const written = disposition.params.filename ?? parameters.name ?? null;
  const head = new Map<string, string>();
  for (const { key, value } of node.headers) if (!head.has(key)) head.set(key, decodedHead(value));
  const content = new Uint8Array(node.content ?? new ArrayBuffer(0));
  return {
    type,
    parameters,
    disposition: disposition.value,
    filename: written === null ? null : decodedHead(written),
    contentId: node.contentId ?? null,
    head,
    content,
    parts: node.childNodes.map(partOf),
    text: () => {
      const text = decodeBody(content, parameters.charset, /html/.test(type));
      if (parameters.format?.toLowerCase() !== "flowed") return text;
      return node.decodeFlowedText(text, parameters.delsp?.toLowerCase() === "yes");
    },
  };
}

function decodedHead(value: string): string {
  return withWindowsSigns(decodeWords(value))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
