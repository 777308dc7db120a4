import type * as archive from "@hearsay/archive";
import type * as client from "@hearsay/client";
import type { z } from "@hono/zod-openapi";
import { describe, expectTypeOf, it } from "vitest";
import type { KeepRequest } from "./routes/checks.js";
import type {
  CheckRequest,
  CopyRequest,
  DocumentInput,
  JobRequest,
  ReadRequest,
  TraceRequest,
} from "./schemas.js";

describe("what the schemas let pass", () => {
  it("is what the client's types say", () => {
    expectTypeOf<z.infer<typeof DocumentInput>>().toEqualTypeOf<client.DocumentInput>();
    expectTypeOf<z.infer<typeof CheckRequest>>().toEqualTypeOf<client.CheckRequest>();
    expectTypeOf<z.infer<typeof ReadRequest>>().toEqualTypeOf<client.ReadRequest>();
    expectTypeOf<z.infer<typeof JobRequest>>().toEqualTypeOf<client.JobRequest>();
    expectTypeOf<z.infer<typeof CopyRequest>>().toEqualTypeOf<client.CopyRequest>();
    expectTypeOf<z.infer<typeof TraceRequest>>().toEqualTypeOf<client.TraceRequest>();
    expectTypeOf<z.infer<typeof KeepRequest>>().toEqualTypeOf<client.KeepRequest>();
  });
});

describe("what the archive answers", () => {
  it("is what the client's types say", () => {
    expectTypeOf<archive.Trace>().toEqualTypeOf<client.ArchiveTrace>();
    expectTypeOf<archive.FewerWho>().toEqualTypeOf<client.ArchiveWho>();
    expectTypeOf<archive.VersionChange>().toEqualTypeOf<client.ChangedVersion>();
    expectTypeOf<archive.KeptArticle>().toEqualTypeOf<client.ArchiveArticle>();
  });
});
