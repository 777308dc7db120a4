/** A question that the archive cannot answer, for the one who asks. */
export class ArchiveRefusal extends Error {}
