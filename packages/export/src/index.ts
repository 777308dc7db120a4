export type { CommentedDocx, DocxComment, Placement } from "./comment.js";
export { type Beside, commentText, type Decision, findingText } from "./comment-text.js";
export { commentedDocx, type Draft } from "./commented-docx.js";
export { type CommentsOptions, commentsOf } from "./comments-of.js";
