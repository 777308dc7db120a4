/** How far the keeping of what is open has got. */
export type KeptState = "kept" | "keeping" | { readonly reason: string; readonly isElsewhere: boolean };

interface Shown {
  readonly state: KeptState;
  /** Keeps what is open, in place of any other version. */
  readonly onKeep: () => void;
}

/** Whether what is open is kept, and what can be done where it is not. */
export function KeptStateLine({ state, onKeep }: Shown) {
  if (typeof state === "string")
    return (
      <span class="kept-state" role="status">
        {state === "kept" ? "kept" : "keeping …"}
      </span>
    );
  return (
    <span class="kept-state" role="alert">
      not kept: {state.reason}{" "}
      {state.isElsewhere ? (
        <>
          <button type="button" class="link" onClick={onKeep}>
            Keep this one
          </button>{" "}
          <button type="button" class="link" onClick={() => location.reload()}>
            Show that one
          </button>
        </>
      ) : (
        <button type="button" class="link" onClick={onKeep}>
          Try again
        </button>
      )}
    </span>
  );
}
