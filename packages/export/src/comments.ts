/** What a report says at the words of its draft, without the files that it is written into: for a browser too. */
export type { Decision } from "./comment-text.js";
export { type CommentsOptions, commentsOf } from "./comments-of.js";
