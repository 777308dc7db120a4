import { expect, it } from "vitest";
import { isRole } from "./roles.js";

it.each(["THE PRESIDENT", "the Chair", "CLERK", "The Coroner", "Minister of Finance", "COUNSEL"])(
  "%s is a role that somebody in particular holds",
  (label) => expect(isRole(label)).toBe(true),
);

it.each(["ADA OKAFOR", "BAKER", "SPEAKER 2", "Q", "THE WITNESS", "UNIDENTIFIED MALE", "REPORTER"])(
  "%s is none",
  (label) => expect(isRole(label)).toBe(false),
);
