/** The version of Hearsay, as its server says it; empty where it does not answer. */
export async function serverVersion(): Promise<string> {
  try {
    const about = (await (await fetch("/api/v1")).json()) as { version?: string };
    return about.version ?? "";
  } catch {
    return "";
  }
}
