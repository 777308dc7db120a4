import type { Article } from "@hearsay/core";
import { Parser } from "htmlparser2";
import { decodeText } from "../decode.js";
import { BlockText } from "../html/block-text.js";
import type { ReadOptions } from "../options.js";
import { DEEPEST } from "../sandbox/deepest.js";
import { UnreadableError } from "../unreadable.js";
import type { CueLine } from "./cue-line.js";
import { type ShownCue, transcriptOf } from "./read-subtitles.js";
import { type Clock, clockOf, ttmlTime } from "./ttml-time.js";

/**
 * A transcript from timed text: each `<p>` is a caption, in the words of its `ttm:agent` where there is one.
 *
 * @throws {UnreadableError} where the file has no captions, or is nested too deep
 */
export function parseTtml(name: string, bytes: Uint8Array, options: ReadOptions): Article {
  const file = decodeText(bytes).text;
  const reading = new TimedText(file);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reading.open(bare(tag), attributes),
      onclosetag: (tag) => reading.close(bare(tag)),
      ontext: (data) => reading.text(data, parser.startIndex),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(file);
  const { cues, language, beside } = reading.finish();
  const leftOut = beside.isEmpty ? [] : [{ why: "outside of captions", text: beside.value }];
  return { ...transcriptOf(name, cues, options, language), leftOut };
}

/** A longer name is none. */
const LONGEST_NAME = 200;

type Attributes = Readonly<Record<string, string>>;

/** A caption whose words are by whoever an agent's id stands for. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly agent: string | undefined;
  readonly lines: CueLine[];
}

class TimedText {
  readonly #cues: Draft[] = [];
  readonly #agents = new Map<string, string>();
  /** Where the times within each open element begin to count, and which agent speaks there. */
  readonly #open: { readonly start: number; readonly agent: string | undefined }[] = [];
  #clock: Clock = clockOf({});
  #language: string | undefined;
  #agentId = "";
  #inName = false;
  #inline: BlockText | null = null;
  /** Metadata within a caption is not shown. */
  #hidden = 0;
  /** The words that are in no caption, a line for each element. */
  readonly #beside = new BlockText();

  constructor(private readonly file: string) {}

  open(tag: string, attributes: Attributes): void {
    if (this.#open.length > DEEPEST)
      throw new UnreadableError(`is nested more than ${DEEPEST} elements deep`);
    const parent = this.#open.at(-1);
    const start = (parent?.start ?? 0) + (ttmlTime(attributes.begin, this.#clock) ?? 0);
    const agent = attributes["ttm:agent"] ?? parent?.agent;
    this.#open.push({ start, agent });
    if (tag === "tt") {
      this.#clock = clockOf(attributes);
      this.#language = /^([a-z]{2})(?:-|$)/i.exec(attributes["xml:lang"] ?? "")?.[1]?.toLowerCase();
    } else if (tag === "agent") this.#agentId = attributes["xml:id"] ?? "";
    else if (tag === "name") this.#inName = true;
    else if (tag === "metadata") this.#hidden++;
    else if (tag === "p") {
      this.#endLine();
      const to = ttmlTime(attributes.end, this.#clock);
      const length = ttmlTime(attributes.dur, this.#clock);
      const end = to !== null ? (parent?.start ?? 0) + to : start + (length ?? 0);
      this.#cues.push({ start, end: Math.max(start, end), agent, lines: [] });
      this.#inline = new BlockText();
    } else if (tag === "br" && this.#inline !== null) {
      this.#endLine();
      this.#inline = new BlockText();
    }
  }

  close(tag: string): void {
    this.#open.pop();
    if (this.#inline === null || this.#hidden > 0) this.#beside.breakLine();
    if (tag === "name") this.#inName = false;
    else if (tag === "metadata") this.#hidden--;
    else if (tag === "p") {
      this.#endLine();
      this.#inline = null;
    }
  }

  text(data: string, at: number): void {
    if (this.#inName) {
      const name = this.#agents.get(this.#agentId) ?? "";
      if (name.length < LONGEST_NAME)
        this.#agents.set(this.#agentId, (name + data).replace(/\s+/g, " ").trimStart());
    }
    if (this.#inName) return;
    if (this.#inline === null || this.#hidden > 0) {
      this.#beside.add(data, null);
      return;
    }
    this.#inline.add(data, this.file.startsWith(data, at) ? at : null);
  }

  finish(): { cues: ShownCue[]; language: string | undefined; beside: BlockText } {
    this.#endLine();
    const isNamed = this.#cues.some(({ agent }) => this.#agents.get(agent ?? "") !== undefined);
    const cues = this.#cues
      .filter(({ lines }) => lines.length > 0)
      .sort((a, b) => a.start - b.start)
      .map(({ agent, lines, ...times }) => {
        const named = this.#agents.get(agent?.split(/\s/)[0] ?? "")?.trim();
        const voice = named ?? (isNamed ? null : undefined);
        return { ...times, lines: lines.map((line) => ({ ...line, voice })) };
      });
    return { cues, language: this.#language, beside: this.#beside };
  }

  #endLine(): void {
    if (this.#inline === null || this.#inline.isEmpty) return;
    const { value: text, origin } = this.#inline;
    this.#cues.at(-1)?.lines.push({ text, origin, voice: undefined, timedWords: false });
  }
}

/** A tag's name without the prefix of its namespace. */
function bare(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1).toLowerCase();
}
