import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listedPages } from "./listed-pages.js";

const listed = (text: string) => listedPages(new TextEncoder().encode(text), "https://post.example/feed");
const item = "<item><title>Quay</title><link>/quay</link></item>";

describe("what a feed says of how often it changes", () => {
  it.each([
    [`<rss><channel><ttl> 90 </ttl>${item}</channel></rss>`, 90],
    [
      `<rss><channel><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>${item}</channel></rss>`,
      30,
    ],
    [`<rss><channel>${item}<sy:updatePeriod>Daily</sy:updatePeriod></channel></rss>`, 1440],
    [`<rss><channel>${item}<sy:updatePeriod>__proto__</sy:updatePeriod></channel></rss>`, null],
    [`<rss><channel><ttl>soon</ttl>${item}</channel></rss>`, null],
    [`<rss><channel><ttl>0</ttl>${item}</channel></rss>`, null],
    [`<rss><channel><ttl>-5</ttl>${item}</channel></rss>`, null],
    [`<rss><channel><item><ttl>5</ttl><link>/quay</link></item></channel></rss>`, null],
    [`<urlset><url><loc>/quay</loc></url></urlset>`, null],
  ])("%s", (text, minutes) => {
    expect(listed(text)).toMatchObject({ minutes, pages: [{ url: "https://post.example/quay" }] });
  });

  it("is a number of minutes or nothing, whatever it says", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (period, frequency) => {
        const text = `<rss><channel><sy:updatePeriod>${period}</sy:updatePeriod><sy:updateFrequency>${frequency}</sy:updateFrequency></channel></rss>`;
        const minutes = listed(text)?.minutes ?? null;
        expect(minutes === null || (minutes > 0 && Number.isFinite(minutes))).toBe(true);
      }),
    );
  });
});

describe("a feed with elements in any depth within each other", () => {
  it("is read up to there", () => {
    const deep = `<rss><channel>${item}${"<a>".repeat(1_000_000)}${item}</channel></rss>`;
    expect(listed(deep)).toMatchObject({ breaksOff: true, pages: [{ url: "https://post.example/quay" }] });
  });
});
