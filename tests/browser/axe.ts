import axe from "axe-core";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds in the page as it stands: the rule, and where. */
export async function faultsOf(page: Page): Promise<string[]> {
  // by the debugger, which no policy holds back
  await page.evaluate(axe.source);
  // what scrolled halfway under the bar is no small target
  await page.evaluate(
    "scrollTo(0, 0); for (const part of document.querySelectorAll('.part')) part.scrollTop = 0",
  );
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.target.join(" ") + " " + node.failureSummary)))`);
}
