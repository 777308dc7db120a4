import { type Signal, signal } from "@preact/signals";

/** The parts of the page, each at its path. */
export const PARTS = [
  { name: "check", label: "Check" },
  { name: "read", label: "Read" },
  { name: "archive", label: "Archive" },
] as const;

export type Part = (typeof PARTS)[number]["name"];

/** The part that is shown. */
export const part = signal<Part>("check");

interface Kept {
  /** The hash of the address of what the part shows. */
  hash(): string;
  /** Takes what a hash names. */
  take(hash: string): void;
}

const kept = new Map<Part, Kept>();
/** What each part showed when it was left; for a part whose place is not there yet. */
const left = new Map<Part, string>();

/** What a part of the page shows; it stands in the address while the part is shown, and is kept while another one is. */
export class PlaceOf<Place extends object> {
  readonly now: Signal<Place>;
  readonly #part: Part;
  readonly #toHash: (place: Place) => string;

  constructor(of: Part, start: Place, ofHash: (hash: string) => Place, toHash: (place: Place) => string) {
    this.now = signal(left.has(of) ? ofHash(left.get(of) ?? "") : start);
    this.#part = of;
    this.#toHash = toHash;
    kept.set(of, {
      hash: () => toHash(this.now.peek()),
      take: (hash) => {
        this.now.value = ofHash(hash);
      },
    });
  }

  /** Goes on in the same place of the history. */
  showHere(change: Partial<Place>): void {
    this.#move(change, "replaceState");
  }

  /** Makes a step, from which Back leads back. */
  open(change: Partial<Place>): void {
    this.#move(change, "pushState");
  }

  #move(change: Partial<Place>, how: "replaceState" | "pushState"): void {
    this.now.value = { ...this.now.peek(), ...change };
    if (part.peek() !== this.#part) return;
    const state = how === "pushState" ? { opened: true } : history.state;
    history[how](state, "", `${location.pathname}${this.#toHash(this.now.peek())}`);
  }
}

/** The address of a part, with what it showed last. */
function addressOf(name: Part): string {
  return `/${name}${kept.get(name)?.hash() ?? left.get(name) ?? ""}`;
}

/** Shows another part; Back leads to the one before. */
export function showPart(name: Part): void {
  if (name === part.peek()) return;
  left.set(part.peek(), location.hash);
  history.pushState({ opened: true }, "", addressOf(name));
  readAddress();
}

/** Takes what the address names: the part, and what it shows. A part that comes later asks for itself. */
export function readAddress(): void {
  const named = PARTS.find(({ name }) => location.pathname === `/${name}`)?.name ?? "check";
  kept.get(named)?.take(location.hash);
  part.value = named;
}

/** Follows the address from now on. */
export function followAddress(): void {
  readAddress();
  addEventListener("popstate", readAddress);
  addEventListener("hashchange", readAddress);
}
