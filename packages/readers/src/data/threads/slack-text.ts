import { withoutMarks } from "./marks.js";
import type { NameOf } from "./message.js";

/** The text of a message as Slack shows it: mentions by name, links by their words, without the marks of bold and code. */
export function slackText(written: string, nameOf: NameOf): string {
  const linked = written
    .replace(
      /<([@#!])([^<>|]{1,80})(?:\|([^<>]{0,200}))?>/g,
      (_, sign: string, id: string, label?: string) =>
        sign === "!" ? `@${label || id}` : `${sign}${label || nameOf(id) || id}`,
    )
    .replace(
      /<((?:https?|mailto|tel):[^<>|]{1,2000})(?:\|([^<>]{0,500}))?>/g,
      (_, url: string, label?: string) => label || url,
    );
  return withoutMarks(linked).replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
