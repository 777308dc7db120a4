import { describe, expect, it } from "vitest";
import { tellerAfter, tellerBefore } from "./told-by.js";

describe("who tells what follows", () => {
  it.each([
    ["and the doctor said", "the doctor"],
    ["he told me ,", "he"],
    ["he did once tell me ,", "he"],
    ["my brother , who was there , said that", "my brother"],
    ["my mother used to say ,", "my mother"],
    ["according to the auditors ,", "the auditors"],
    ["quoting now romney :", "romney"],
    ["and he was like ,", "he"],
  ])("%s", (text, by) => {
    expect(tellerBefore(text)?.by).toBe(by);
  });

  it.each([
    "i said",
    "i told them that",
    "i was told that",
    "they say",
    "some people said",
    "as dan said ,",
    "what he has argued ,",
    "in the united states ,",
    "",
  ])("is nobody else in: %s", (text) => {
    expect(tellerBefore(text)).toBeNull();
  });
});

describe("who told what stands before", () => {
  it("is the subject of a verb of saying", () => {
    expect(tellerAfter(", the minister told us , and then he left .")?.by).toBe("the minister");
  });

  it.each([", i told the captain .", ", and he left .", ", they say ."])("is nobody else in: %s", (text) => {
    expect(tellerAfter(text)).toBeNull();
  });
});
