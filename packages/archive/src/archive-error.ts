/** An archive that cannot be asked: its file is missing, damaged, none of ours or written by a later version. The message names it. */
export class ArchiveError extends Error {}
