import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Article } from "@hearsay/core";

/** Articles of so many characters together stay as they are; a folder of a usual size never gets there. */
const UNPACKED = 64_000_000;
/** Of the packed ones those asked for last stay unpacked, up to so many. */
const AT_HAND = 32;

/** Keeps many articles in little memory: once they are large together, each further one is packed until somebody asks for it. */
export class PackedArticles {
  readonly #unpacked: number;
  readonly #atHand = new Map<Uint8Array, Article>();
  #characters = 0;

  /** @param unpacked articles of so many characters together stay as they are */
  constructor(unpacked = UNPACKED) {
    this.#unpacked = unpacked;
  }

  /** Keeps an article; gives it again, equal in all its fields, whenever it is asked for. */
  keep(article: Article): () => Article {
    this.#characters += article.text.length;
    return this.#characters <= this.#unpacked ? () => article : this.#packed(pack(article));
  }

  /** Made where the article is out of sight: what a function could see stays in memory as long as the function. */
  #packed(packed: Uint8Array): () => Article {
    return () => this.#unpack(packed);
  }

  #unpack(packed: Uint8Array): Article {
    const known = this.#atHand.get(packed);
    if (known !== undefined) return known;
    const article = JSON.parse(inflateRawSync(packed).toString()) as Article;
    this.#atHand.set(packed, article);
    const [oldest] = this.#atHand.keys();
    if (this.#atHand.size > AT_HAND && oldest !== undefined) this.#atHand.delete(oldest);
    return article;
  }
}

function pack(article: Article): Uint8Array {
  return deflateRawSync(JSON.stringify(article), { level: 1 });
}
