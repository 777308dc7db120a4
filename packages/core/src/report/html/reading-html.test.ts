import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { read } from "../../read.js";
import { readingPageFoot, readingPageHead, readingSection } from "./reading-html.js";

const section = (text: string) => readingSection({ file: "a.txt", reading: read(articleFromText(text)) });

describe("the page of a reading", () => {
  it("marks what is said, and leads from it to who says it", () => {
    const markup = section("Quay shut\n\n“The wall is rotten,” said Marta Quill, the harbour master.\n");
    const [, mark = ""] = /<a class="said direct" href="#([^"]+)"/.exec(markup) ?? [];
    expect(markup).toContain(`<li id="${mark}">`);
    expect(markup).toContain("<h3>Marta Quill");
  });

  it("draws a chain as boxes that are also told in words", () => {
    const markup = section("Quay shut\n\n“The wall is rotten,” Marta Quill told The Harbour Courier.\n");
    expect(markup).toContain('aria-label="Marta Quill, then The Harbour Courier, then this article"');
  });

  it("leads to where the article was published, and nowhere that no browser should go", () => {
    const article = articleFromText("Quay shut\n\nThe wall is rotten.\n");
    const page = (url: string) => readingSection({ file: "a.txt", reading: read({ ...article, url }) });
    expect(page("https://courier.example/quay")).toContain('href="https://courier.example/quay"');
    expect(page("javascript:alert(1)")).not.toContain("javascript:");
  });

  it("shows markup of a text as text, and runs nothing", () => {
    const evil = '<script>alert("x")</script>';
    const page = `${readingPageHead(evil, "1")}${section(`${evil} said ${evil}\n\n“${evil} is here today,” said ${evil} Quill.\n`)}${readingPageFoot()}`;
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
    expect(page).toContain("default-src 'none'".replaceAll("'", "&#39;"));
  });
});
