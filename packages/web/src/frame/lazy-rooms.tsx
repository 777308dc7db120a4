import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/** Parts that are fetched when they are first needed: Check does not carry them. */
export function loadRead() {
  return import("../read/room.js");
}

export function loadArchive() {
  return import("../archive/room.js");
}

export const LazyRead = lazyRoom(async () => (await loadRead()).ReadRoom);
export const LazyArchive = lazyRoom(async () => (await loadArchive()).ArchiveRoom);

function lazyRoom(fetchRoom: () => Promise<ComponentType>): ComponentType {
  const room: Signal<{ readonly Room: ComponentType } | null> = signal(null);
  const isMissing = signal(false);
  const load = async () => {
    isMissing.value = false;
    try {
      room.value = { Room: await fetchRoom() };
    } catch {
      isMissing.value = true;
    }
  };
  return function LazyRoom() {
    useEffect(() => void load(), []);
    return room.value === null ? <Awaited isMissing={isMissing.value} load={load} /> : <room.value.Room />;
  };
}

interface AwaitedProps {
  readonly isMissing: boolean;
  readonly load: () => Promise<void>;
}

function Awaited({ isMissing, load }: AwaitedProps) {
  return (
    <main class="start">
      {isMissing ? (
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
