/** The command was called in a way that cannot work; `message` tells the user how to put it right. */
export class UsageError extends Error {}
