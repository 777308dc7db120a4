import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { create } from "xmlbuilder2";
import { folderOf, hearsay } from "../../test/run.js";

const MEETING = `MAREN ODUYA: We will not close the long quay before the summer. The decking is rotten from end to end.

TOMAS LIND: Nobody has lost a mooring here in nine years, and I mean to keep it so.
`;
const DRAFT = `# The quay

“We will close the long quay before the summer,” said Maren Oduya, who chairs the harbour board.

“The decking is rotten from end to end,” said Maren Oduya.

“The gulls have signed the lease and taken the keys,” said Tomas Lind, the harbour master.
`;
const ODD = "odd: 50%,\nname::.md";

const folder = folderOf({ "draft.md": DRAFT, [`drafts/${ODD}`]: DRAFT, "material/meeting.txt": MEETING });
afterAll(() => folder.remove());
const run = (draft: string, ...args: string[]) =>
  hearsay(["check", draft, "--against", "material", ...args], { cwd: folder.path });

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Region;
        };
      }[];
      readonly relatedLocations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: { readonly startLine: number };
        };
      }[];
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly {
            readonly deletedRegion: Region;
            readonly insertedContent: { readonly text: string };
          }[];
        }[];
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

async function sarif(draft: string, ...args: string[]): Promise<Log> {
  return JSON.parse((await run(draft, "--format", "sarif", ...args)).stdout) as Log;
}

const SCHEMA = resolve(
  process.env.HEARSAY_SHARED ?? resolve(import.meta.dirname, "../../../../../shared"),
  "schemas/sarif-schema-2.1.0.json",
);

/** Formats of strings that the schema names. */
const STRING_FORMATS = {
  uri: (text: string) => URL.canParse(text),
  "uri-reference": (text: string) =>
    /^[\w\-.~:/?#@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, "file:///base/"),
  "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
};

describe("sarif", () => {
  it.skipIf(!existsSync(SCHEMA))(`is valid by the schema of SARIF 2.1.0 in ${SCHEMA}`, async () => {
    const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, formats: STRING_FORMATS });
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);
    for (const draft of ["draft.md", `drafts/${ODD}`, "material/meeting.txt"]) {
      validate(await sarif(draft, "--rule", "unnamed-source=note"));
      expect(validate.errors).toBeNull();
    }
  });

  it("places each finding in the file, with the passage of the source beside it", async () => {
    const log = await sarif("draft.md");
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    const altered = run?.results.find(({ ruleId }) => ruleId === "altered");
    const region = altered?.locations[0]?.physicalLocation.region;
    if (run === undefined || altered === undefined || region === undefined) throw new Error("no such result");
    expect(run.tool.driver.rules[altered.ruleIndex]?.id).toBe("altered");
    expect([region.startLine, region.startColumn, altered.level]).toEqual([3, 1, "error"]);
    expect(DRAFT.slice(region.charOffset, region.charOffset + region.charLength)).toBe(
      "“We will close the long quay before the summer,”",
    );
    const [passage] = altered.relatedLocations;
    expect(passage?.physicalLocation.artifactLocation.uri).toBe("material/meeting.txt");
    expect(passage?.physicalLocation.region?.startLine).toBe(1);
  });

  it("has fixes that give the source’s words when they are applied", async () => {
    const altered = (await sarif("draft.md")).runs[0]?.results.find(({ ruleId }) => ruleId === "altered");
    const [replacement] = altered?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    if (replacement === undefined) throw new Error("no fix");
    const { charOffset, charLength } = replacement.deletedRegion;
    const mended =
      DRAFT.slice(0, charOffset) + replacement.insertedContent.text + DRAFT.slice(charOffset + charLength);
    expect(mended).toContain("“We will not close the long quay before the summer,”");
  });

  it("knows a finding by its words, wherever it stands", async () => {
    const moved = folderOf({
      "draft.md": `\n\nA line before.\n\n${DRAFT.slice(DRAFT.indexOf("“"))}`,
      "m.txt": MEETING,
    });
    const args = ["check", "draft.md", "--against", "m.txt", "--format", "sarif"];
    const { stdout } = await hearsay(args, { cwd: moved.path });
    moved.remove();
    const marks = ({ runs }: Log) => runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints);
    expect(marks(JSON.parse(stdout) as Log)).toEqual(marks(await sarif("draft.md")));
  });

  it("encodes what a name of a file may hold", async () => {
    const uri = (await sarif(`drafts/${ODD}`)).runs[0]?.results[0]?.locations[0]?.physicalLocation
      .artifactLocation.uri;
    expect(uri).toBe("drafts/odd%3A%2050%25%2C%0Aname%3A%3A.md");
  });

  it("is a log without results where no draft can be read", async () => {
    const { status, stdout } = await run("gone.md", "--format", "sarif");
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as Log).runs[0]?.results).toEqual([]);
  });
});

describe("github", () => {
  it("is one command a finding, at its lines", async () => {
    const { stdout, status } = await run("draft.md", "--format", "github");
    expect(status).toBe(1);
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(
        /^::error file=draft\.md,line=3,endLine=3,col=1,endColumn=49,title=Hearsay%3A altered::.*not/,
      ),
      expect.stringMatching(/^::error file=draft\.md,line=7,.*title=Hearsay%3A not-found::/),
    ]);
  });

  it("names the draft from the root of the repository on, wherever the command is started", async () => {
    const absolute = await run(join(folder.path, "draft.md"), "--format", "github");
    expect(absolute.stdout).toMatch(/^::error file=draft\.md,/);
    const within = await hearsay(["check", "../draft.md", "--against", "meeting.txt", "--format", "github"], {
      cwd: join(folder.path, "material"),
      env: { GITHUB_WORKSPACE: folder.path },
    });
    expect(within.stdout).toBe(absolute.stdout);
  });

  it("lets no name of a file begin a command or end a property", async () => {
    const { stdout } = await run(`drafts/${ODD}`, "--format", "github");
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatch(/^::error file=drafts\/odd%3A 50%25%2C%0Aname%3A%3A\.md,line=\d+,[^:]*::[^:]/);
  });
});

describe("junit", () => {
  const parsed = async (draft: string, ...args: string[]) => {
    const { stdout } = await run(draft, "--format", "junit", ...args);
    return create(stdout).end({ format: "object" }) as unknown as {
      testsuites: {
        "@tests": string;
        "@failures": string;
        testsuite: { "@name": string; testcase: { "@name": string; failure?: { "@type": string } }[] };
      };
    };
  };

  it("has a suite a draft and a test a quotation, which fails where the quotation counts", async () => {
    const { testsuites } = await parsed("draft.md");
    expect([testsuites["@tests"], testsuites["@failures"]]).toEqual(["3", "2"]);
    expect(testsuites.testsuite["@name"]).toBe("draft.md");
    expect(testsuites.testsuite.testcase.map(({ failure }) => failure?.["@type"] ?? "")).toEqual([
      "altered",
      "",
      "not-found",
    ]);
    expect((await parsed("draft.md", "--fail-on", "altered")).testsuites["@failures"]).toBe("1");
  });

  it("is XML whatever stands in names and words", async () => {
    const wild = "<&\"'\u0001\ufffe\u001b]]>";
    const hostile = folderOf({
      [`${wild.replaceAll("/", "")}.txt`]: `“The ${wild} decking is rotten from end to end,” said Oduya.\n`,
    });
    const { stdout } = await hearsay(["check", ".", "--format", "junit"], { cwd: hostile.path });
    hostile.remove();
    expect(() => create(stdout)).not.toThrow();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(stdout).toContain("decking");
  });
});
