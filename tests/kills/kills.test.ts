import { expect, it } from "vitest";
import "../built.js";
import { killWhileAdding } from "./adding.js";
import { killAtMoments } from "./kills.js";

it("a report is the one before or the new one, whenever the command is ended", async () => {
  const { older, newer } = await killAtMoments(16);
  expect(older + newer).toBe(16);
}, 120_000);

it("what was named as stored is stored, once, whenever adding is ended", async () => {
  expect(await killWhileAdding(4, 60)).toMatchObject({ held: 60 });
}, 120_000);
