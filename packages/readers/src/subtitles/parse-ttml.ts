import type { Article } from "@hearsay/core";
import { Parser } from "htmlparser2";
import { BlockText } from "../block-text.js";
import { decodeText } from "../decode.js";
import type { ReadOptions } from "../options.js";
import { DEEPEST } from "../sandbox/deepest.js";
import { UnreadableError } from "../unreadable.js";
import type { CueLine } from "./cue-line.js";
import { type ShownCue, transcriptOf } from "./read-subtitles.js";
import { TtmlAgents } from "./ttml-agents.js";
import { type Clock, clockOf, ttmlTime } from "./ttml-time.js";

/**
 * A transcript from timed text: each `<p>` is a caption, in the words of its `ttm:agent` where there is one and no other speaks in it.
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

type Attributes = Readonly<Record<string, string>>;

/** A caption whose words are by whoever the ids stand for. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly agents: Set<string>;
  readonly lines: CueLine[];
}

class TimedText {
  readonly #cues: Draft[] = [];
  readonly #agents = new TtmlAgents();
  /** Where the times within each open element begin to count, and which agent speaks there. */
  readonly #open: { readonly start: number; readonly agent: string | undefined }[] = [];
  #clock: Clock = clockOf({});
  #language: string | undefined;
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
    } else if (tag === "agent") this.#agents.begin(attributes["xml:id"] ?? "");
    else if (tag === "name") {
      this.#agents.beginName(attributes.type ?? "full");
      this.#inName = true;
    } else if (tag === "metadata") this.#hidden++;
    else if (tag === "p") {
      this.#endLine();
      const to = ttmlTime(attributes.end, this.#clock);
      const length = ttmlTime(attributes.dur, this.#clock);
      const end = to !== null ? (parent?.start ?? 0) + to : start + (length ?? 0);
      this.#cues.push({ start, end: Math.max(start, end), agents: new Set(idsIn(agent)), lines: [] });
      this.#inline = new BlockText();
    } else if (tag === "span" && this.#inline !== null) {
      for (const id of idsIn(attributes["ttm:agent"])) this.#cues.at(-1)?.agents.add(id);
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
      this.#agents.addToName(data);
      return;
    }
    if (this.#inline === null || this.#hidden > 0) {
      this.#beside.add(data, null);
      return;
    }
    this.#inline.add(data, this.file.startsWith(data, at) ? at : null);
  }

  finish(): { cues: ShownCue[]; language: string | undefined; beside: BlockText } {
    this.#endLine();
    const voiceOf = ({ agents }: Draft) =>
      agents.size === 1 ? this.#agents.nameOf([...agents][0] as string) : null;
    const isNamed = this.#cues.some((cue) => voiceOf(cue) !== null);
    const cues = this.#cues
      .filter(({ lines }) => lines.length > 0)
      .sort((a, b) => a.start - b.start)
      .map((cue): ShownCue => {
        const voice = voiceOf(cue) ?? (isNamed ? null : undefined);
        return { start: cue.start, end: cue.end, lines: cue.lines.map((line) => ({ ...line, voice })) };
      });
    return { cues, language: this.#language, beside: this.#beside };
  }

  #endLine(): void {
    if (this.#inline === null || this.#inline.isEmpty) return;
    const { value: text, origin } = this.#inline;
    this.#cues.at(-1)?.lines.push({ text, origin, voice: undefined });
  }
}

function idsIn(agent: string | undefined): string[] {
  return agent?.split(/\s+/).filter((id) => id !== "") ?? [];
}

/** A tag's name without the prefix of its namespace. */
function bare(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1).toLowerCase();
}
