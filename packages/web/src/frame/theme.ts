import { signal } from "@preact/signals";

const KEY = "hearsay-theme";

/** Light or dark; `system` follows the computer. */
export const THEMES = ["system", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

export const theme = signal<Theme>("system");

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  document.documentElement.dataset.theme = chosen;
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // it is chosen again the next time
  }
}

export function restoreTheme(): void {
  try {
    chooseTheme(THEMES.find((one) => one === localStorage.getItem(KEY)) ?? "system");
  } catch {
    chooseTheme("system");
  }
}
