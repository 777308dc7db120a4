/** Puts the keyboard on the rail's chosen quotation. */
export function focusRail(): void {
  document.querySelector<HTMLElement>(".rail [aria-current='true']")?.focus();
}
