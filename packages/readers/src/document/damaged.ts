/** The doubt about a document whose markup is not as it should be. */
export const DAMAGED = "The file is damaged: a part of its text may be missing.";
