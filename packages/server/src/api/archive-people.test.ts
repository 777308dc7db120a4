import type { ArchiveChanges, ArchiveWho } from "@hearsay/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LEDGER, OTHERS, POST, WIRE } from "../../../archive/test/articles.js";
import { madeArchive } from "../../test/made-archive.js";
import { startedApp } from "../../test/started.js";

const NAMESAKE = {
  name: "goal.txt",
  outlet: "The Gull",
  published: "2032-05-01",
  text: "Four goals\n\n“We scored four times in the rain and lost the ball,” said Maren Oduya, the striker.\n",
};
const CHAIR = {
  name: "crane.txt",
  outlet: "Tollhaven Ledger",
  published: "2030-02-01",
  text: "Crane sold\n\n“The yellow crane was sold to a circus,” said Maren Oduya, the mayor of Tollhaven.\n",
};
const LATER = { ...POST, text: POST.text.replace("stay open", "stay shut") };
const LATEST = { ...POST, text: POST.text.replace("stay open", "be sold") };

let server: ReturnType<typeof startedApp>;
beforeAll(async () => {
  const archive = await madeArchive([POST, WIRE, LEDGER, NAMESAKE, CHAIR, LATER, LATEST, ...OTHERS]);
  server = startedApp({ archive });
});
afterAll(() => server.close());

const asked = async <T>(path: string): Promise<T> => {
  const answer = await server.ask(`/api/v1/archive/${path}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
};

describe("who is quoted, over HTTP", () => {
  it("lists the people of a name apart, with articles that can be opened", async () => {
    const { who, leftOut } = await asked<ArchiveWho>("who?name=maren%20oduya");
    const roles = who.people.map((person) => person.roles.map(({ role }) => role).join());
    expect(roles.filter((role) => role.includes("striker"))).toHaveLength(1);
    expect(roles.filter((role) => role.includes("mayor of Tollhaven"))).toHaveLength(1);
    expect(leftOut).toEqual({ people: 0, quotations: 0, places: 0 });
    for (const { quotations } of [...who.people, ...who.mayBe])
      for (const { kept, start, text } of quotations.flatMap(({ places }) => places)) {
        const { article } = await asked<{ article: { text: string } }>(`articles/${kept}`);
        expect(article.text.slice(start)).toContain(text.split(" … ")[0]);
      }
  });

  it("chooses by period, outlet and role", async () => {
    const texts = async (query: string) => {
      const { who } = await asked<ArchiveWho>(`who?name=Oduya&${query}`);
      return [...who.people, ...who.mayBe].flatMap(({ quotations }) => quotations.map(({ text }) => text));
    };
    expect(await texts("since=2032")).toEqual([expect.stringContaining("four times")]);
    expect(await texts("until=2030-12")).toEqual([expect.stringContaining("yellow crane")]);
    expect(await texts("outlet=gull")).toEqual([expect.stringContaining("four times")]);
    const { who } = await asked<ArchiveWho>("who?name=Oduya&role=striker");
    expect(who.people).toHaveLength(1);
    expect(await asked("who?name=Nobody%20Atall")).toMatchObject({ who: { people: [], mayBe: [] } });
  });

  it("gives the latest of many, and says how many are left out", async () => {
    const { who, leftOut } = await asked<ArchiveWho>("who?name=Ines%20Tarr&most=1");
    for (const { quotations } of who.people) expect(quotations.length).toBeLessThanOrEqual(1);
    expect(leftOut.quotations).toBeGreaterThanOrEqual(0);
  });

  it.each([
    "who",
    "who?name=",
    "who?name=%E2%80%A6",
    "who?name=Oduya&since=March",
    "who?name=Oduya&until=2031-13",
    "who?name=Oduya&outlet=--",
    "who?name=Oduya&most=0",
    "who?name=Oduya&most=many",
    "who?name=Oduya&colour=red",
    `who?name=${"x".repeat(1001)}`,
    "changes?since=March",
    "changes?most=1001",
    "changes?outlet=",
  ])("refuses %s", async (path) => {
    const answer = await server.ask(`/api/v1/archive/${path}`);
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors.length).toBeGreaterThan(0);
  });
});

describe("what changed after publication, over HTTP", () => {
  it("lists each pair of versions, newest first, with their numbers and what was searched", async () => {
    const { changes, more, searched } = await asked<ArchiveChanges>("changes");
    expect(searched).toEqual({ articles: 17, inSeveralVersions: 1 });
    expect(more).toBe(false);
    expect(changes).toMatchObject([
      { from: { version: 2, kept: 6 }, to: { version: 3, kept: 7 } },
      {
        outlet: "The Harbour Post",
        from: { version: 1, kept: 1 },
        to: { version: 2, kept: 6 },
        changes: [{ kinds: ["words"] }],
      },
    ]);
    expect(changes[0]?.changes[0]?.diff.some(({ op }) => op !== "equal")).toBe(true);
  });

  it("no more of them than are asked for, and of the outlet and time", async () => {
    const first = await asked<ArchiveChanges>("changes?most=1");
    expect(first).toMatchObject({ changes: [{ to: { version: 3 } }], more: true });
    expect(await asked("changes?outlet=The%20Gull")).toEqual({
      changes: [],
      more: false,
      searched: { articles: 1, inSeveralVersions: 0 },
    });
    expect(await asked("changes?since=2031-03-13")).toMatchObject({ changes: [], more: false });
    expect((await asked<ArchiveChanges>("changes?since=2031-03-12T08:00:00Z")).changes).toHaveLength(2);
  });
});
