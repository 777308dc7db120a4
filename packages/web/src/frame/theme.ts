import { signal } from "@preact/signals";
import { preference, savePreference } from "../keep/preference.js";

/** Light or dark; `system` follows the computer. */
export const THEMES = ["system", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

export const theme = signal<Theme>("system");

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  document.documentElement.dataset.theme = chosen;
  savePreference("theme", chosen);
}

export function restoreTheme(): void {
  chooseTheme(THEMES.find((one) => one === preference("theme")) ?? "system");
}
