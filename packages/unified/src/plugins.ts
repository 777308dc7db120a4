import { check, type Sources } from "@hearsay/core";
import type { VFile } from "vfile";
import { articleOf } from "./article-of.js";
import { addMessages } from "./messages.js";
import type { HearsayOptions } from "./options.js";
import { sourcesOf } from "./sources.js";

type Transformer = (tree: unknown, file: VFile) => Promise<void>;

/**
 * A plugin of remark: the quotations of a Markdown file that differ from their sources, and what else Hearsay finds, as messages of the
 * file at their positions. The tree stays as it is.
 */
export function remarkHearsay(options: HearsayOptions = {}): Transformer {
  return transformer(options, ".md");
}

/**
 * The same as a plugin of retext, for plain text. A file whose name has the ending of another format (`.md`, `.html`) is read as that,
 * so that the plugin can stand behind `remark-retext` and `rehype-retext`.
 */
export function retextHearsay(options: HearsayOptions = {}): Transformer {
  return transformer(options, ".txt");
}

function transformer(options: HearsayOptions, ending: string): Transformer {
  // read once for all files of the processor
  let reading: Promise<Sources | null> | null = null;
  return async (_tree, file) => {
    const { rules = {}, model } = options;
    const article = await articleOf(file, ending, options);
    if (article === null) return;
    reading ??= sourcesOf(options);
    const report = check(article, await reading, { rules, model });
    addMessages(file, report);
  };
}
