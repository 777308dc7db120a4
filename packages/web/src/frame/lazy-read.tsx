import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/** The part Read, fetched when it is first needed: Check does not carry it. */
export function loadRead() {
  return import("../read/room.js");
}

const room: Signal<{ readonly Room: ComponentType } | null> = signal(null);
const isMissing = signal(false);

async function load(): Promise<void> {
  isMissing.value = false;
  try {
    const { ReadRoom } = await loadRead();
    room.value = { Room: ReadRoom };
  } catch {
    isMissing.value = true;
  }
}

export function LazyRead() {
  useEffect(() => void load(), []);
  if (room.value !== null) return <room.value.Room />;
  return (
    <main class="start">
      {isMissing.value ? (
        <p class="failure" role="alert">
          This part of the page could not be loaded: is `hearsay serve` still running?{" "}
          <button type="button" onClick={() => void load()}>
            Try again
          </button>
        </p>
      ) : (
        <p class="reading" role="status">
          One moment …
        </p>
      )}
    </main>
  );
}
