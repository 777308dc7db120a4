import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { bytesOfOwnFile, readOwnFile } from "@hearsay/config";
import { loadModel, type Model } from "@hearsay/core";
import { SHIPPED_MODELS, shippedModel } from "@hearsay/core/plumbing";
import { Option } from "commander";
import { UsageError } from "./usage-error.js";

/** One of `SHIPPED_MODELS`; else a file that `npm run train` has written. */
export type ModelName = string;

export function modelOption(): Option {
  return new Option(
    "--model <name>",
    "the extractor's weights: polnear; open, from openly licensed texts alone; or a file of your own training",
  ).default("polnear");
}

const known = new Map<ModelName, Promise<Model>>();

/**
 * The weights of a name, read when they are first needed.
 *
 * @throws UsageError where a file cannot be read, is damaged, or holds no weights of this version
 */
export async function modelNamed(name: ModelName): Promise<Model> {
  const model = known.get(name) ?? loadNamed(name);
  known.set(name, model);
  return model;
}

/** The files that weights are read from; none for those that are shipped. */
export function filesOfModel(name: ModelName): string[] {
  return isShipped(name) ? [] : [name, checksumFileOf(name)];
}

/** The SHA-256 of weights, as it stands beside them. */
export async function checksumOfModel(name: ModelName): Promise<string> {
  if (!isShipped(name)) return readOwnFile(checksumFileOf(name));
  return readOwnFile(checksumFileOf(fileURLToPath(import.meta.resolve(`@hearsay/core/weights/${name}.bin`))));
}

async function loadNamed(name: ModelName): Promise<Model> {
  return isShipped(name) ? shippedModel(name) : loadOwn(name);
}

function isShipped(name: ModelName): name is (typeof SHIPPED_MODELS)[number] {
  return (SHIPPED_MODELS as readonly string[]).includes(name);
}

/** Those that are shipped are compared with their checksum by a test; at each start it would cost as much as reading them. */
async function loadOwn(file: string): Promise<Model> {
  const bytes = await bytesOfOwnFile(file).catch((error: Error) => {
    throw new UsageError(`The weights ${file} could not be read: ${error.message}`);
  });
  const checksum = await readOwnFile(checksumFileOf(file)).catch((error: Error) => error);
  if (typeof checksum === "string") compare(file, bytes, checksum);
  const model = decode(file, bytes);
  if (typeof checksum === "string") return model;
  throw new UsageError(
    `Whether the weights ${file} are whole cannot be told: their checksum, which training writes beside them, could not be read: ${checksum.message}`,
  );
}

function checksumFileOf(file: string): string {
  return `${file}.sha256`;
}

/** @param checksum as `sha256sum` writes it */
function compare(file: string, bytes: Uint8Array, checksum: string): void {
  const expected = /^[0-9a-f]{64}(?!\S)/i.exec(checksum)?.[0].toLowerCase();
  if (expected === undefined) throw new UsageError(`${checksumFileOf(file)} holds no SHA-256.`);
  const sum = createHash("sha256").update(bytes).digest("hex");
  if (sum === expected) return;
  throw new UsageError(
    `The weights ${file} are damaged or not those of ${checksumFileOf(file)}: their SHA-256 is ${sum}, and ${expected} is expected.`,
  );
}

function decode(file: string, bytes: Uint8Array): Model {
  try {
    return loadModel(bytes);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
