/** A text without the armor of PGP around it. */
export interface Bare {
  readonly text: string;
  /** The signature, where there was one; else "". */
  readonly signature: string;
  /** Whether some of the text is encrypted; that is taken out of it. */
  readonly isEncrypted: boolean;
}

const SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
const SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
const SIGNATURE_END = "-----END PGP SIGNATURE-----";
const MESSAGE = "-----BEGIN PGP MESSAGE-----";
const MESSAGE_END = "-----END PGP MESSAGE-----";

/** Takes PGP's armor off a text that was signed in the clear, and takes out what is encrypted. Linear. */
export function withoutArmor(written: string): Bare {
  if (!written.includes("-----BEGIN PGP ")) return { text: written, signature: "", isEncrypted: false };
  const lines: string[] = [];
  const signature: string[] = [];
  let state: "text" | "head" | "signed" | "signature" | "encrypted" = "text";
  let isEncrypted = false;
  for (const line of written.split("\n")) {
    const sign = line.trim();
    if (sign === SIGNED) state = "head";
    else if (sign === SIGNATURE) state = "signature";
    else if (sign === MESSAGE) {
      state = "encrypted";
      isEncrypted = true;
    } else if (state === "head") state = sign === "" ? "signed" : "head";
    else if (state === "signed") lines.push(line.replace(/^- /, ""));
    else if (state === "text") lines.push(line);
    if (state === "signature") signature.push(line);
    if (sign === SIGNATURE_END || sign === MESSAGE_END) state = "text";
  }
  return { text: lines.join("\n"), signature: signature.join("\n"), isEncrypted };
}
