import type { LeftOut } from "@hearsay/core";
import { isOfUnreadKind } from "../format.js";
import type { Part } from "../parsed.js";
import { chooseForm } from "./alternatives.js";
import { nameOfAttachment } from "./attachment-name.js";
import type { MimePart } from "./mime.js";
import { withoutArmor } from "./pgp.js";
import { textOfHtml } from "./text-of-html.js";

/** What a message holds besides its head. */
export interface Body {
  /** Its words as plain text. */
  readonly text: string;
  readonly attached: readonly Part[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
  readonly doubts: readonly string[];
  /** Why some of it, or all, cannot be read; null where all can. */
  readonly sealed: string | null;
}

/** Parts that are no text and nobody attached as a source, with what they are called. */
const LEFT_OUT: readonly (readonly [type: RegExp, what: string])[] = [
  [/^application\/(?:pgp-signature|(?:x-)?pkcs7-signature|pgp-keys)$/, "signature"],
  [/^(?:text\/calendar|application\/ics)$/, "invitation"],
  [/^application\/(?:vnd\.)?ms-tnef$/, "attachments in a form of Outlook's own"],
  [/^message\/(?:delivery-status|feedback-report|disposition-notification)$/, "report on the delivery"],
  [/^text\/(?:rfc822-headers|x-amp-html|watch-html)$/, "technical part"],
];

const ENCRYPTED = "is encrypted; save it decrypted, from the mail program that can read it";
const SEALED = "is signed as a whole (S/MIME), in a form that is not read; save its text";

export function bodyOf(message: MimePart): Body {
  const collected = new Collected();
  const { text } = collected.collect(message, false);
  const { attached, leftOut, notes, doubts, sealed } = collected;
  return { text: text.trim(), attached, leftOut, notes: noteOn(notes), doubts, sealed };
}

function noteOn(left: readonly string[]): string[] {
  return left.length === 0 ? [] : [`has parts that are no text and were left out: ${left.join(", ")}`];
}

/** The words of a part, and whether they were a page. */
interface Form {
  readonly text: string;
  readonly isPage: boolean;
}

const NOTHING: Form = { text: "", isPage: false };

class Collected {
  readonly attached: Part[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly notes: string[] = [];
  readonly doubts: string[] = [];
  sealed: string | null = null;

  collect(part: MimePart, isRelated: boolean): Form {
    const { type, parts } = part;
    if (type.startsWith("multipart/") && parts.length === 0) return this.#withoutParts(part);
    if (parts.length > 0) this.#leave("beside the parts", part.text());
    switch (type) {
      case "multipart/encrypted":
        this.sealed = ENCRYPTED;
        return NOTHING;
      case "multipart/alternative":
        return this.#alternative(parts);
      case "multipart/related":
        return this.#related(part);
      default:
        if (type.startsWith("multipart/")) return joined(parts.map((each) => this.collect(each, isRelated)));
    }
    if (/^application\/(?:x-)?pkcs7-mime$/.test(type)) {
      const isSigned = /^(?:signed-data|certs-only)$/i.test(part.parameters["smime-type"] ?? "");
      this.sealed = isSigned ? SEALED : ENCRYPTED;
      return NOTHING;
    }
    const isBody = part.disposition !== "attachment" && part.filename === null && !isRelated;
    if (isBody && (type === "text/plain" || type === "")) return this.#plain(part.text());
    if (isBody && type === "text/html") return { text: textOfHtml(part.text()), isPage: true };
    this.#attach(part, isRelated);
    return NOTHING;
  }

  #leave(why: string, written: string): void {
    const text = written.trim();
    if (text !== "") this.leftOut.push({ why, text });
  }

  /** A message that names no boundary, or whose parts broke off. */
  #withoutParts(part: MimePart): Form {
    const { text } = this.#plain(part.text());
    if (text.trim() !== "") this.doubts.push("The parts of the e-mail could not be told apart.");
    return { text, isPage: false };
  }

  #plain(written: string): Form {
    const { text, signature, isEncrypted } = withoutArmor(written);
    if (isEncrypted) this.sealed = ENCRYPTED;
    this.#leave("signature", signature);
    return { text, isPage: false };
  }

  #alternative(parts: readonly MimePart[]): Form {
    const forms = parts.map((each) => this.collect(each, false));
    const plain = joined(forms.filter(({ isPage }) => !isPage));
    const page = joined(forms.filter(({ isPage }) => isPage));
    const { text, other } = chooseForm(plain.text, page.text);
    this.#leave("other form of the message", other);
    return { text, isPage: text === page.text };
  }

  /** The first part, or the one that is said to be, with what is shown in it. */
  #related({ parts, parameters }: MimePart): Form {
    const root =
      parts.find(({ contentId }) => contentId !== null && contentId === parameters.start) ?? parts[0];
    return joined(parts.map((each) => this.collect(each, each !== root)));
  }

  #attach(part: MimePart, isRelated: boolean): void {
    const name = nameOfAttachment(part, this.attached.length + 1);
    const kind = LEFT_OUT.find(([type]) => type.test(part.type));
    const isShown = isRelated || part.disposition === "inline" || part.contentId !== null;
    if (kind !== undefined) this.notes.push(`${name} (${kind[1]})`);
    else if (isShown && /^(?:image|font|audio|video)\//.test(part.type)) this.notes.push(`${name} (picture)`);
    // a kind that no reader opens is named as left out, and its bytes need not be carried on
    else this.attached.push({ name, bytes: isOfUnreadKind(name) ? new Uint8Array() : part.content });
  }
}

function joined(forms: readonly Form[]): Form {
  const written = forms.filter(({ text }) => text.trim() !== "");
  return {
    text: written.map(({ text }) => text).join("\n\n"),
    isPage: written.some(({ isPage }) => isPage),
  };
}
