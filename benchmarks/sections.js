/**
 * A report with the sections ("## …") that were made again in the place of the old ones of the same heading, new
 * ones at its end. What stands before the first section stays.
 *
 * @param {string} report
 * @param {string} made
 */
export function renewed(report, made) {
  const [front, ...sections] = sectionsOf(report);
  const kept = new Map(sections.map((section) => [headingOf(section), section]));
  for (const section of sectionsOf(made).slice(1)) kept.set(headingOf(section), section);
  return `${[front, ...kept.values()].join("\n\n")}\n`;
}

/** @param {string} report */
function sectionsOf(report) {
  return report.split(/^(?=## )/m).map((section) => section.trimEnd());
}

/** @param {string} section */
function headingOf(section) {
  return section.split("\n", 1)[0];
}
