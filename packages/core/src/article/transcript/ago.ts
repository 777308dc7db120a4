/** "3 days ago", "13h ago", "just now": the age of a post, as part of a regular expression without its case. */
export const AGO = String.raw`(?:(?:just now|an? (?:minute|hour|day|week|month|year) ago|\d{1,3}\s?(?:s|m|min|h|hr|d|w|mo|y|yr|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\.?(?:\sago)?))`;
