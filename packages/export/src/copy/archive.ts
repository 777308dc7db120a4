import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { UnreadableError } from "@hearsay/readers";
import { packedBytes, type ZipEntry, zipEntries } from "@hearsay/readers/word";
import { Zip, type ZipInputFile } from "fflate";

/** The archive of a Word file, of which parts can be changed. */
export class Archive {
  private readonly entries: readonly ZipEntry[];
  /** By their names as Office compares them. */
  private readonly byName = new Map<string, ZipEntry>();
  private readonly changed = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();

  /** @throws {UnreadableError} where the archive is damaged, encrypted, or holds two parts of one name */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = zipEntries(bytes);
    for (const entry of this.entries) {
      if (entry.isEncrypted) throw new UnreadableError("is encrypted: save it without a password");
      const name = comparable(entry.name);
      if (this.byName.has(name)) throw new UnreadableError(`is damaged: it holds ${entry.name} twice`);
      this.byName.set(name, entry);
    }
  }

  /** The name of a part as it is written in the archive; null where it has none of this name. */
  nameOf(name: string): string | null {
    return this.byName.get(comparable(name))?.name ?? null;
  }

  /**
   * The bytes of a part; null where there is none of this name.
   *
   * @throws {UnreadableError} where it cannot be unpacked
   */
  read(name: string): Uint8Array | null {
    const entry = this.byName.get(comparable(name));
    return entry === undefined ? null : unpacked(this.bytes, entry);
  }

  /** Changes a part, or adds one at the end. */
  write(name: string, bytes: Uint8Array): void {
    this.changed.set(comparable(name), { name: this.nameOf(name) ?? name, bytes });
  }

  /**
   * The archive with its changes; the packed bytes of all other parts stay as they are.
   *
   * @throws {UnreadableError} where a part cannot be found
   */
  save(): Uint8Array {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      chunks.push(chunk);
    });
    for (const entry of this.entries) {
      const change = this.changed.get(comparable(entry.name));
      add(zip, change === undefined ? kept(this.bytes, entry) : packed(entry.name, change.bytes));
    }
    for (const [name, { name: written, bytes }] of this.changed)
      if (!this.byName.has(name)) add(zip, packed(written, bytes));
    zip.end();
    return Buffer.concat(chunks);
  }
}

function comparable(name: string): string {
  return name.replaceAll("\\", "/").toLowerCase();
}

/** What an archive holds of one part. */
interface Packed {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly bytes: Uint8Array;
}

const DEFLATED = 8;

function packed(name: string, bytes: Uint8Array): Packed {
  return { name, method: DEFLATED, crc: crc32(bytes), size: bytes.length, bytes: deflateRawSync(bytes) };
}

function kept(archive: Uint8Array, entry: ZipEntry): Packed {
  const bytes = packedBytes(archive, entry);
  if (bytes === null) throw new UnreadableError(`is damaged: ${entry.name} cannot be found in it`);
  return { ...entry, bytes };
}

function unpacked(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const { method, size, bytes } = kept(archive, entry);
  try {
    if (method === 0) return bytes;
    if (method === DEFLATED) return inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    throw new UnreadableError(`is damaged: ${entry.name} cannot be unpacked`, { cause: error });
  }
  throw new UnreadableError(`cannot be copied: ${entry.name} is packed in an unusual way`);
}

/** The time that Office writes into archives, so that the same input gives the same copy. */
const MTIME = new Date(1980, 0, 1);

/** The library packs what it is given; packed bytes go through as they are. */
function add(zip: Zip, { name, method, crc, size, bytes }: Packed): void {
  const file: ZipInputFile = {
    filename: name,
    compression: method,
    crc,
    size,
    mtime: MTIME,
    attrs: 0,
    os: 0,
    flag: 0,
  };
  zip.add(file);
  file.ondata?.(null, bytes as Uint8Array<ArrayBuffer>, true);
}
