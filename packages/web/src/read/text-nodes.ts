import type { Block, Range } from "@hearsay/core";
import { lastAtOrBefore } from "@hearsay/core/plumbing";

/** A place in the page's text. */
interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** The paragraphs of the article as they stand on the page, each one text node: offsets of the article lead to places in them, and back. */
class TextNodes {
  #blocks: readonly Block[] = [];
  #nodes: readonly (Text | null)[] = [];

  /** Takes the paragraphs of an article, of which each element has its position in `data-block`. */
  take(root: HTMLElement, blocks: readonly Block[]): void {
    this.#blocks = blocks;
    const nodes: (Text | null)[] = blocks.map(() => null);
    for (const element of root.querySelectorAll<HTMLElement>("[data-block]")) {
      const { firstChild } = element;
      if (firstChild instanceof Text) nodes[Number(element.dataset.block)] = firstChild;
    }
    this.#nodes = nodes;
  }

  /** Where an offset stands; null between paragraphs. */
  at(offset: number): TextPlace | null {
    const at = lastAtOrBefore(this.#blocks, ({ start }) => start, offset);
    const [block, node] = [this.#blocks[at], this.#nodes[at]];
    if (block === undefined || !node || offset >= block.end) return null;
    return { node, offset: offset - block.start };
  }

  /** The offset that a place stands for; null outside of the article. */
  offsetOf(node: Node, offset: number): number | null {
    const at = node instanceof Text ? this.#nodes.indexOf(node) : -1;
    const block = this.#blocks[at];
    return block === undefined ? null : block.start + offset;
  }

  /** A range of the article as ranges of the page, one for each paragraph that it touches. */
  rangesOf({ start, end }: Range): StaticRange[] {
    const ranges: StaticRange[] = [];
    const first = Math.max(
      0,
      lastAtOrBefore(this.#blocks, (block) => block.start, start),
    );
    for (let at = first; at < this.#blocks.length; at++) {
      const [block, node] = [this.#blocks[at], this.#nodes[at]];
      if (block === undefined || block.start >= end) break;
      const from = Math.max(start, block.start) - block.start;
      const to = Math.min(end, block.end) - block.start;
      if (node && from < to)
        ranges.push(
          new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
        );
    }
    return ranges;
  }
}

export const textNodes = new TextNodes();
