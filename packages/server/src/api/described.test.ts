import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeArchive, SAID } from "../../test/made-archive.js";
import { DRAFT, SOURCE, startedApp } from "../../test/started.js";

/** What is described of an operation, as far as the test asks for it. */
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: { $ref?: string } }>> }>
  >;
}

let server: ReturnType<typeof startedApp>;
let paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
let ajv: Ajv2020;

beforeAll(async () => {
  server = startedApp({ archive: await madeArchive() });
  const document = await (await server.ask("/api/v1/openapi.json")).json();
  paths = document.paths;
  ajv = new Ajv2020({ strict: false });
  ajv.addSchema(document, "api");
});
afterAll(() => server.close());

/** Documents and requests of the shape that the routes take, of one near to it, and of none. */
const name = fc.oneof(
  fc.constantFrom("a.txt", "b.md", "c.html", "d.json", "e.pdf"),
  fc.string({ maxLength: 12 }),
);
const text = fc.oneof(fc.constantFrom(DRAFT, SOURCE, "", "“"), fc.string({ unit: "binary", maxLength: 80 }));
const document = fc.oneof(
  { weight: 4, arbitrary: fc.record({ name, text }) },
  {
    weight: 2,
    arbitrary: fc.record({ name, base64: text.map((one) => Buffer.from(one).toString("base64")) }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const documents = fc.array(document, { maxLength: 3 });
const speakers = fc.option(fc.dictionary(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 })), {
  nil: undefined,
});
const check = fc.record(
  { drafts: documents, against: documents, archive: fc.boolean(), speakers },
  { requiredKeys: ["drafts"] },
);
const read = fc.record({ articles: documents, speakers }, { requiredKeys: ["articles"] });
const body = fc.oneof(
  { weight: 4, arbitrary: check },
  { weight: 4, arbitrary: read },
  {
    weight: 2,
    arbitrary: fc.oneof(
      check.map((one) => ({ check: one })),
      read.map((one) => ({ read: one })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ words: fc.oneof(fc.constant(SAID), fc.string()) }),
      fc.record({ document, at: fc.nat(90) }),
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

describe("the description of the API", () => {
  it("is OpenAPI 3.1, in which nothing is referred to that is not there", async () => {
    const document = await (await server.ask("/api/v1/openapi.json")).json();
    expect(document.openapi).toMatch(/^3\.1\./);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    for (const [, component = ""] of references)
      expect(Object.keys(document.components.schemas)).toContain(component);
    expect(references.length).toBeGreaterThan(20);
  });

  it("has every answer in it, whatever is asked", { timeout: 120_000 }, async () => {
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    expect(operations.length).toBeGreaterThan(7);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        body,
        name,
        fc.constantFrom("application/json", "application/octet-stream", "text/plain", ""),
        fc.boolean(),
        async ({ path, method, operation }, given, id, otherType, isRightType) => {
          const types = Object.keys(operation.requestBody?.content ?? {});
          const type = isRightType ? (types[0] ?? "") : otherType;
          const answer = await server.ask(
            `/api/v1${path === "/" ? "" : path.replace(/\{\w+\}/, encodeURIComponent(id || "1"))}?name=${encodeURIComponent(id)}`,
            {
              method: method.toUpperCase(),
              headers: type === "" ? {} : { "content-type": type },
              ...(types.length > 0 ? { body: JSON.stringify(given) } : {}),
            },
          );
          const described = operation.responses[answer.status]?.content;
          expect(described, `${method} ${path} answers ${answer.status}`).toBeDefined();
          const contentType = (answer.headers.get("content-type") ?? "").split(";")[0] as string;
          expect(Object.keys(described ?? {})).toContain(contentType);
          const reference = described?.[contentType]?.schema.$ref;
          if (reference === undefined) return;
          const isValid = ajv.getSchema(`api${reference}`);
          const sent = await answer.json();
          expect(isValid?.(sent), JSON.stringify(isValid?.errors)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
