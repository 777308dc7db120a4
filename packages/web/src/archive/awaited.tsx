import { oneLine } from "@hearsay/core/plumbing";
import type { ComponentChildren } from "preact";
import type { Asked } from "./asked.js";

interface AwaitedProps<T> {
  readonly of: Asked<T>;
  /** What is said meanwhile; nothing where it is null. */
  readonly waiting: string | null;
  readonly children: (answer: T) => ComponentChildren;
}

/** What the server was asked for, once it is there; why it is refused, with a way to ask again. */
export function Awaited<T>({ of, waiting, children }: AwaitedProps<T>) {
  const now = of.now.value;
  if (now?.state === "there") return <>{children(now.answer)}</>;
  if (now?.state === "refused")
    return (
      <p class="failure" role="alert">
        {oneLine(now.why)}{" "}
        <button type="button" onClick={of.again}>
          Try again
        </button>
      </p>
    );
  if (waiting === null) return null;
  return (
    <p class="reading" role="status">
      {waiting}
    </p>
  );
}
