/** What one person wrote to others: a message of a chat, a comment, a post. */
export interface Message {
  /** The name, or the label that stands for it; null where it is not told. */
  readonly speaker: string | null;
  /** Plain text, or markup. */
  readonly text: string;
  /** The same as the record has it, where that has marks of the service's own. */
  readonly written?: string;
  /** As the record has it. */
  readonly date: unknown;
}

/** How one service writes its messages. */
export interface ThreadShape {
  readonly name: string;
  /**
   * The message that a record is; null where the record is none of this shape, "service" where it only tells that somebody
   * joined, called or pinned.
   *
   * @param nameOf the name that the data's own list of people has for an id
   */
  messageOf(record: Readonly<Record<string, unknown>>, nameOf: NameOf): Message | "service" | null;
  /** Whether the newest message comes first. */
  readonly newestFirst?: boolean;
}

export type NameOf = (id: unknown) => string | null;
