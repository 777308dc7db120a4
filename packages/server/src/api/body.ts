import { Refused } from "../problem.js";

/** How long the bytes of a request may stay away, and how long the whole may take, in milliseconds. */
const SILENCE = 20_000;
const LONGEST = 300_000;

/**
 * All bytes of a request, read as they come in; what is too large or too slow is refused without reading on.
 *
 * @param most how many bytes are taken
 * @throws {Refused} 413 or 408
 */
async function bytesOf(request: Request, most: number): Promise<Uint8Array> {
  const told = Number(request.headers.get("content-length") ?? 0);
  if (told > most) throw tooLarge(most);
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const end = performance.now() + LONGEST;
  try {
    for (;;) {
      const { done, value } = await withinTime(reader.read(), Math.min(SILENCE, end - performance.now()));
      if (done) return Buffer.concat(chunks, size);
      size += value.length;
      if (size > most) throw tooLarge(most);
      chunks.push(value);
    }
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error instanceof Refused ? error : new Refused(400, "The request broke off.");
  }
}

/** How a route says that it takes the bytes of a file. */
export const FILE_BODY = {
  required: true,
  content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
} as const;

/**
 * The bytes of a file that is a request's body.
 *
 * @throws {Refused} also where the body is said to be something else
 */
export async function fileOf(request: Request, most: number): Promise<Uint8Array> {
  if (request.headers.get("content-type") !== "application/octet-stream")
    throw new Refused(415, "The request must be the bytes of a file, as application/octet-stream.");
  return bytesOf(request, most);
}

/**
 * The JSON of a request.
 *
 * @throws {Refused} also where it is no JSON
 */
export async function jsonOf(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) throw new Refused(415, "The request must be JSON.");
  const bytes = await bytesOf(request, most);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Refused(400, "The request is no JSON in UTF-8.");
  }
}

function tooLarge(most: number): Refused {
  return new Refused(
    413,
    `The request is larger than ${Math.floor(most / 1024 / 1024)} MB, the most that is taken.`,
  );
}

async function withinTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Refused(408, "The request came too slowly.")),
      Math.max(0, milliseconds),
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
