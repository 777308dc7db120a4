/** A file that cannot be read; `reason` is a sentence for the user, without the file's name. */
export class UnreadableError extends Error {
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = "UnreadableError";
    this.reason = reason;
  }
}
