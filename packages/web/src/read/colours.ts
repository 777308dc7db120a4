import type { Attribution } from "@hearsay/core";

/** The colours of speakers, for light and dark; who has none of these is grey. Names stand beside them everywhere. */
const COLOURS = [
  { light: "#1f5fa8", dark: "#7db4f0" },
  { light: "#a8481f", dark: "#f0a07d" },
  { light: "#2e7340", dark: "#86cf97" },
  { light: "#7a3f99", dark: "#cf9fe8" },
  { light: "#806000", dark: "#e0bd5a" },
  { light: "#0f7377", dark: "#6fd0d2" },
  { light: "#a62c62", dark: "#f08fb8" },
  { light: "#5c6b1f", dark: "#bccb74" },
] as const;

const NONE = { light: "#6d6860", dark: "#a09c93" };

/** How sure an attribution is, for its look: 0 is sure, 1 less so, 2 is a guess. */
const TIERS = [0, 1, 2] as const;

export type Tier = (typeof TIERS)[number];

/** From these confidences on an attribution is of tier 0, of tier 1. */
const SURE = 0.8;
const LIKELY = 0.55;

export function tierOf(confidence: number): Tier {
  return confidence >= SURE ? 0 : confidence >= LIKELY ? 1 : 2;
}

/** The colours of those who say the most, by their ids: positions in the list, counted from 1. */
export function coloursOf(attributions: readonly Attribution[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { speaker, content } of attributions) {
    if (speaker === null) continue;
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    lengths.set(speaker, (lengths.get(speaker) ?? 0) + length);
  }
  const most = [...lengths].sort(([, a], [, b]) => b - a).slice(0, COLOURS.length);
  return new Map(most.map(([id], at) => [id, at + 1]));
}

/** The name of the highlight of words of a colour. */
export function highlightOf(colour: number, tier: Tier): string {
  return `said-${colour}-${tier}`;
}

/** How much of the colour is in the ground behind the words, in percent, and how it is underlined. */
const LOOKS: Readonly<Record<Tier, { readonly ground: number; readonly line: string }>> = {
  0: { ground: 17, line: "none" },
  1: { ground: 8, line: "none" },
  2: { ground: 0, line: "underline dotted 1.5px" },
};

/** The name of the highlight of the words that are under the lens themselves. */
export function nowOf(colour: number): string {
  return `now-${colour}`;
}

/** How much of the colour is behind words that are under the lens, in percent. */
const NOW = 34;

/** The styles of all colours: `.by-1` sets `--by`, and the highlights of each tier use it. */
function stylesOf(): string {
  return [NONE, ...COLOURS]
    .map(({ light, dark }, colour) => {
      const by = `light-dark(${light},${dark})`;
      const highlights = TIERS.map((tier) => {
        const { ground, line } = LOOKS[tier];
        return `::highlight(${highlightOf(colour, tier)}){background-color:color-mix(in srgb,${by} ${ground}%,transparent);text-decoration:${line} ${by}}`;
      });
      const now = `::highlight(${nowOf(colour)}){background-color:color-mix(in srgb,${by} ${NOW}%,transparent)}`;
      return `.by-${colour}{--by:${by}}${highlights.join("")}${now}`;
    })
    .join("");
}

/** A script may adopt styles under the strict policy. */
export function adoptSpeakerStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stylesOf());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
