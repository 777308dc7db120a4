import { afterAll, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

/** Escapes, a bell, C1 controls, turned direction: in names of files and in what stands in them. */
const ACTING = "\u001b[31mred\u0007\u009b2J\u202etxt";
const SAID = `“The decking ${ACTING} is rotten from end to end,” said Maren ${ACTING} Oduya, who chairs the board.\n`;

const folder = folderOf({
  [`draft ${ACTING}.txt`]: SAID,
  [`empty ${ACTING}.txt`]: "",
  [`broken ${ACTING}.json`]: `{"${ACTING}`,
  [`${ACTING}.config.json`]: `{"rules": {"${ACTING.replaceAll("\u001b", "\\u001b").replaceAll("\u0007", "\\u0007")}": "off"}}`,
  "material/source.txt": SAID.replace("rotten", "sound"),
});
afterAll(() => folder.remove());
const draft = `draft ${ACTING}.txt`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

it.each<[string[]]>([
  [["check", draft, "--against", "material", "--verbose"]],
  [["check", draft, "--against", "material", "--format", "json"]],
  [["check", draft, "--against", "material", "--format", "jsonl"]],
  [["check", draft, "--against", "material", "--format", "html"]],
  [["check", draft, "--against", "material", "--format", "sarif"]],
  [["check", draft, "--against", "material", "--format", "github"]],
  [["check", draft, "--against", "material", "--format", "junit"]],
  [["check", draft, "--against", "material", "--format", "csv"]],
  [["check", draft, "--against", "material", "--format", "webannotation"]],
  [["check", draft, "--against", "material", "--format", "quotation"]],
  [["check", draft, "--against", "material", "--format", "claimreview"]],
  [["check", draft, "--against", "material", "--baseline", ACTING]],
  [["check", draft, "--cache", `${draft}/x`]],
  [["mask", ACTING]],
  [["mask", `broken ${ACTING}.json`]],
  [["check", draft, `empty ${ACTING}.txt`, `gone ${ACTING}`, "--against", `broken ${ACTING}.json`]],
  [["check", draft, "--config", `${ACTING}.config.json`]],
  [["check", draft, "--rule", `${ACTING}=off`]],
  [["check", draft, `--${ACTING}`]],
  [["check", draft, "--format", ACTING]],
  [["check", draft, "--out", `none/${ACTING}/x`]],
  [["check", draft, "--model", ACTING]],
  [["read", draft, "--verbose"]],
  [["read", draft, "--format", "jsonl"]],
  [["read", draft, "--format", "csv"]],
  [["read", draft, "--format", "webannotation"]],
  [["read", draft, "--format", "quotation"]],
  [["read", draft, "--format", "html"]],
  [["evaluate", ACTING]],
  [[ACTING]],
])("%j lets no acting character through", async (args) => {
  const { stdout, stderr } = await hearsay(args, { cwd: folder.path });
  expect(stdout + stderr).not.toBe("");
  // lines of CSV end so
  expect(RAW.exec((stdout + stderr).replaceAll("\r\n", "\n"))?.index).toBeUndefined();
});
