import { html } from "hono/html";

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: object }>>;
}

interface Description {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

/** The description of the API as a page that people read, without a script. */
export function descriptionPage(document: object) {
  const { info, paths = {}, components } = document as Description;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title} ${info.version}: the API</title>
</head>
<body>
<main>
<h1>${info.title} ${info.version}: the API</h1>
<p>${info.description ?? ""}</p>
<p>The same for programs: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1). All paths begin with <code>/api/v1</code>.</p>
${Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => operationPart(path, method, operation)),
)}
<h2>Shapes</h2>
${Object.entries(components?.schemas ?? {}).map(
  ([name, schema]) => html`<h3 id="${name}">${name}</h3>
<pre>${JSON.stringify(schema, null, 2)}</pre>`,
)}
</main>
</body>
</html>`;
}

function operationPart(
  path: string,
  method: string,
  { summary, description, requestBody, responses }: Operation,
) {
  return html`<section>
<h2><code>${method.toUpperCase()} ${path}</code></h2>
<p>${summary ?? ""}. ${description ?? ""}</p>
${Object.entries(requestBody?.content ?? {}).map(
  ([type, { schema }]) => html`<p>Takes <code>${type}</code>: ${shape(schema)}</p>`,
)}
<dl>${Object.entries(responses ?? {}).map(
    ([status, response]) =>
      html`<dt>${status}</dt><dd>${response.description ?? ""} ${Object.values(response.content ?? {}).map(
        ({ schema }: { schema?: unknown }) => shape(schema),
      )}</dd>`,
  )}</dl>
</section>`;
}

/** A link to the shape's description, where it has a name. */
function shape(schema: unknown) {
  const name = /[^/]+$/.exec((schema as { $ref?: string } | undefined)?.$ref ?? "")?.[0];
  return name === undefined ? html`` : html`<a href="#${name}">${name}</a>`;
}
