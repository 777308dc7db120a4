import { useState } from "preact/hooks";
import { preference, savePreference } from "../keep/preference.js";

/** The share of the side of the whole width, in percent. */
const LEAST = 24;
const MOST = 70;
const USUAL = 38;

interface Divided {
  /** What the line parts off, as it is said: "Width of the evidence". */
  readonly label: string;
  /** The custom property that holds the share, without its dashes; it is kept under this name. */
  readonly side: string;
}

/** The line between a text and what stands beside it: dragged, or moved with the arrow keys; a double click puts it back. */
export function Divider({ label, side }: Divided) {
  const [share, setShare] = useState(() => {
    const kept = keptShare(side);
    show(side, kept);
    return kept;
  });
  const move = (to: number) => {
    const next = Math.round(Math.min(MOST, Math.max(LEAST, to)));
    setShare(next);
    show(side, next);
    savePreference(side, String(next));
  };
  return (
    <div
      class="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={share}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onKeyDown={(event) => {
        const by = event.key === "ArrowLeft" ? 2 : event.key === "ArrowRight" ? -2 : 0;
        if (by === 0) return;
        event.preventDefault();
        move(share + by);
      }}
      onDblClick={() => move(USUAL)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const whole = event.currentTarget.parentElement?.getBoundingClientRect();
        if (whole !== undefined) move(((whole.right - event.clientX) / whole.width) * 100);
      }}
    />
  );
}

/** The strict policy lets scripts set styles, but no markup. */
function show(side: string, share: number): void {
  document.documentElement.style.setProperty(`--${side}`, `${share}%`);
}

function keptShare(side: string): number {
  const kept = Number(preference(side));
  return kept >= LEAST && kept <= MOST ? kept : USUAL;
}
