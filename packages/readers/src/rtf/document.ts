import { Flow, type FlowBlock, type Look } from "../document/flow.js";
import type { Furniture } from "../document/furniture.js";
import { LIST_ITEM } from "../document/styles.js";
import { DEEPEST } from "../sandbox/deepest.js";
import { UnreadableError } from "../unreadable.js";
import { BytesInFont } from "./bytes-in-font.js";
import { Dates } from "./dates.js";
import { BESIDE, CHARACTERS, ENDS, ENTERED, NOTHING, SYMBOLS, toldBeside, WITHIN } from "./destinations.js";
import { Fonts } from "./fonts.js";
import { setFormat } from "./format.js";
import { type Group, OUTERMOST } from "./group.js";
import { StyleSheet } from "./style-sheet.js";
import type { RtfListener } from "./tokens.js";

/** Puts a document together from the tokens of an RTF file. */
export class RtfDocument implements RtfListener {
  readonly flow = new Flow();
  readonly notes: FlowBlock[] = [];
  readonly furniture: Furniture[] = [];
  readonly fonts = new Fonts();
  readonly styles = new StyleSheet();
  readonly dates = new Dates();
  private readonly groups: Group[] = [];
  private group: Group = { ...OUTERMOST };
  private readonly bytes = new BytesInFont(this.fonts, (text) => this.put(text));
  /** Of the characters that stand in for one of Unicode: how many are still to come. */
  private replacements = 0;
  /** A `\*` was read: readers that do not know the word that follows are to skip its group. */
  private isOptional = false;
  /** The paragraph has a number or a bullet of its own. */
  private hasLabel = false;
  /** The words of a group beside the text that is being read. */
  private beside = "";
  private isOver = false;
  private textAfter = false;

  /** Whether the groups were closed as they were opened. */
  get isWhole(): boolean {
    return this.isOver && this.groups.length === 0 && !this.textAfter;
  }

  open(): void {
    this.interrupt();
    if (this.groups.length >= DEEPEST)
      throw new UnreadableError(`is nested more than ${DEEPEST} groups deep`);
    if (this.group.destination === "styles") this.styles.end();
    this.groups.push(this.group);
    this.group = { ...this.group, atEnd: null };
  }

  close(): void {
    this.interrupt();
    const outer = this.groups.pop();
    if (outer === undefined) return;
    this.group.atEnd?.();
    this.group = outer;
    this.isOver ||= this.groups.length === 0;
  }

  word(name: string, parameter: number | null): void {
    this.bytes.flush();
    if (CHARACTERS.has(name) && this.replaces()) return;
    this.replacements = 0;
    const isOptional = this.isOptional;
    this.isOptional = false;
    const { group } = this;
    if (this.beginDestination(name, isOptional) || group.destination === "nothing") return;
    if (group.destination === "time") this.dates.word(name, parameter);
    else if (group.destination === "fonts") this.declareFont(name, parameter);
    else if (group.destination === "styles") this.declareStyle(name, parameter);
    else if (name === "u") this.unicode(parameter ?? 0);
    else if (ENDS.has(name)) this.endBlock();
    else if (name === "line") this.flow.breakLine(this.look);
    else if (CHARACTERS.has(name)) this.put(CHARACTERS.get(name) as string);
    else setFormat(group, name, parameter, this.fonts);
  }

  symbol(character: string): void {
    this.bytes.flush();
    if (SYMBOLS.has(character) && this.replaces()) return;
    if (character === "*") this.isOptional = true;
    else if (character === "\n" || character === "\r") this.endBlock();
    else if (SYMBOLS.has(character)) this.put(SYMBOLS.get(character) as string);
  }

  byte(code: number): void {
    if (!this.replaces() && this.group.destination !== "nothing") this.bytes.add(code, this.group.font);
  }

  text(bytes: Uint8Array): void {
    const from = Math.min(this.replacements, bytes.length);
    this.replacements -= from;
    if (this.group.destination === "nothing") return;
    for (let at = from; at < bytes.length; at++) this.bytes.add(bytes[at] as number, this.group.font);
  }

  /** Ends the document; groups that were never closed end too. */
  finish(): void {
    const { isWhole } = this;
    this.bytes.flush();
    while (this.groups.length > 0) this.close();
    this.isOver = isWhole;
  }

  private get look(): Look {
    const { bold, deleted, moved, hidden } = this.group;
    return { bold, why: deleted ? "deleted" : moved ? "moved away" : hidden ? "hidden" : null };
  }

  /** A brace ends what stands in for a character of Unicode. */
  private interrupt(): void {
    this.bytes.flush();
    this.replacements = 0;
    this.isOptional = false;
  }

  /** Whether a token only stands in for a character of Unicode, which was read already. */
  private replaces(): boolean {
    if (this.replacements === 0) return false;
    this.replacements--;
    return true;
  }

  private unicode(parameter: number): void {
    this.put(this.fonts.character(parameter & 0xffff, this.group.font));
    this.replacements = this.group.replacements;
  }

  private put(text: string): void {
    const { destination } = this.group;
    if (destination === "fonts") this.fonts.addName(text);
    else if (destination === "styles") this.styles.addName(text);
    else if (destination === "beside") this.beside += text;
    else if (destination === "text") {
      if (this.isOver && text.trim() !== "") this.textAfter = true;
      this.flow.add(text, this.look);
    }
  }

  private endBlock(): void {
    if (this.group.destination !== "text") return;
    const { style, outline, isListed } = this.group;
    this.flow.endBlock(this.styles.blockOf({ style, outline, isListed: isListed || this.hasLabel }));
    this.hasLabel = false;
  }

  /** Whether the word begins a group of its own kind, which it then does. */
  private beginDestination(name: string, isOptional: boolean): boolean {
    const { group } = this;
    const within = WITHIN.get(name);
    if (name === "upr") group.inUnicode = group.destination;
    if (name === "ud") group.destination = group.inUnicode;
    else if (name === "creatim" || name === "revtim") this.beginDate(name);
    else if (group.destination === "nothing") return false;
    else if (within !== undefined) this.beginWithin(within);
    else if (BESIDE.has(name) && group.destination === "text") this.beginBeside(BESIDE.get(name) as string);
    else if (name === "fonttbl") group.destination = "fonts";
    else if (name === "stylesheet") group.destination = "styles";
    else if (NOTHING.has(name) || isMathProperty(name) || (isOptional && !ENTERED.has(name))) {
      if (name === "listtext" || name === "pntext") this.hasLabel = true;
      group.destination = "nothing";
    } else return ENTERED.has(name);
    return true;
  }

  private beginDate(name: string): void {
    this.group.destination = "time";
    this.dates.begin(name);
  }

  private beginBeside(why: string): void {
    this.beside = "";
    this.group.destination = "beside";
    this.group.atEnd = () => {
      const told = toldBeside(why, this.beside);
      if (told !== null) this.flow.leaveText(told.why, told.text);
    };
  }

  private beginWithin(kind: "box" | "note" | "comment" | Furniture["why"]): void {
    const { group, flow } = this;
    Object.assign(group, { style: null, outline: null, isListed: false, bold: false });
    flow.enter();
    group.atEnd = () => {
      this.hasLabel = false;
      if (kind === "box") {
        flow.leaveBox();
        return;
      }
      const blocks = flow.leave();
      if (kind === "comment") flow.leaveOut(kind, blocks);
      else if (kind === "note") for (const block of blocks) this.notes.push({ ...block, style: LIST_ITEM });
      else this.furniture.push({ why: kind, blocks });
    };
  }

  private declareFont(name: string, parameter: number | null): void {
    if (name === "f") this.fonts.declare(parameter ?? 0);
    else if (name === "fcharset") this.fonts.setCharacterSet(parameter ?? 1);
    else if (name === "cpg") this.fonts.setPage(parameter ?? 0);
  }

  private declareStyle(name: string, parameter: number | null): void {
    if (name === "s") this.styles.declare(parameter ?? 0);
    else if (name === "cs" || name === "ts" || name === "ds") this.styles.end();
    else if (name === "sbasedon") this.styles.setBase(parameter ?? 0);
  }
}

/** The properties of formulas; their words and signs are no text. */
function isMathProperty(name: string): boolean {
  return name.startsWith("m") && name.endsWith("Pr");
}
