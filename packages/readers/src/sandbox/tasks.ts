import type { Article } from "@hearsay/core";
import type { ReadOptions } from "../options.js";

/** What runs in the sandbox: a reader that leans on other people's parsers. */
export type Task = (name: string, bytes: Uint8Array, options: ReadOptions) => Article | Promise<Article>;

/** The tasks that the worker knows; each is loaded when a file first needs it. */
export const TASKS = {
  html: async (): Promise<Task> => (await import("../html/parse-html.js")).parseHtml,
  docx: async (): Promise<Task> => (await import("../docx/parse-docx.js")).parseDocx,
  markdown: async (): Promise<Task> => (await import("../markdown/parse-markdown.js")).parseMarkdown,
  pdf: async (): Promise<Task> => (await import("../pdf/parse-pdf.js")).parsePdf,
};

export type TaskName = keyof typeof TASKS;

/** What is sent to the worker. */
export interface Job {
  readonly id: number;
  readonly task: TaskName;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** What comes back: the article, or why there is none. */
export type Outcome =
  | { readonly id: number; readonly article: Article }
  | { readonly id: number; readonly reason: string };
