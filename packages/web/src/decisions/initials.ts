const KEY = "hearsay-initials";

/** The initials of whoever decided last in this browser; empty where it keeps none. */
export function initials(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function saveInitials(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // they are typed again the next time
  }
}
