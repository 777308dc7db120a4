/** What this browser keeps of how somebody likes the page; null where it keeps nothing. */
export function preference(key: string): string | null {
  try {
    return localStorage.getItem(`hearsay-${key}`);
  } catch {
    return null;
  }
}

/** Keeps it for the next time, where the browser does. */
export function savePreference(key: string, value: string): void {
  try {
    localStorage.setItem(`hearsay-${key}`, value);
  } catch {
    // it is chosen again the next time
  }
}
