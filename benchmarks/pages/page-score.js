/**
 * How well texts hold what is wanted of their pages, counted in segments as trafilatura's benchmark does.
 *
 * @param {readonly Pick<import("./page-set.js").Page, "with" | "without">[]} pages
 * @param {readonly string[]} texts
 */
export function pageScore(pages, texts) {
  let [found, wanted, wrong, lost] = [0, 0, 0, 0];
  pages.forEach((page, at) => {
    const text = folded(texts[at] ?? "");
    const hits = page.with.filter((segment) => text.includes(folded(segment))).length;
    found += hits;
    wanted += page.with.length;
    wrong += page.without.filter((segment) => text.includes(folded(segment))).length;
    if (hits === 0) lost++;
  });
  const precision = found / Math.max(1, found + wrong);
  const recall = found / Math.max(1, wanted);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), lost };
}

/** @param {string} text */
function folded(text) {
  return text.replace(/\s+/g, " ").trim();
}
