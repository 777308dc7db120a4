import { MB, type ParserReader } from "../reader.js";

/**
 * A web page: its main content, with headline, standfirst, byline, date, outlet and language from the page's own data.
 * The origin map leads back to the decoded text of the file.
 */
export const html: ParserReader<"html"> = {
  name: "html",
  title: "Web page",
  endings: ["html", "htm", "xhtml", "xht"],
  sniff: (head) =>
    /^(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s{0,20}(?:<!doctype html|<html)|<head|<body)/i.test(head),
  isBinary: false,
  runs: "in the sandbox",
  limits: { bytes: 16 * MB, seconds: 15, megabytes: 768 },
  load: async () => (await import("./parse-html.js")).parseHtml,
};
