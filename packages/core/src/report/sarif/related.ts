import type { Evidence, Passage } from "../../verification/verdict.js";
import { fileUri } from "../file-uri.js";
import { clock } from "../plain-words.js";

/** The passages of the sources on which a finding rests, as related locations; the main passage with its line where there is one. */
export function relatedLocations(evidence: Evidence | null, pathOf: (source: string) => string) {
  if (evidence === null) return [];
  const passages = evidence.passages.length > 0 ? evidence.passages : [evidence];
  return passages.map((passage, at) => {
    const isMain = passage.source === evidence.source && passage.start === evidence.start;
    return {
      id: at + 1,
      physicalLocation: {
        artifactLocation: { uri: fileUri(pathOf(passage.source)) },
        ...(isMain && evidence.line !== null
          ? { region: { startLine: evidence.line, snippet: { text: passage.text } } }
          : {}),
      },
      message: { text: messageOf(passage, isMain ? evidence : null) },
    };
  });
}

function messageOf({ speaker, text }: Passage | Evidence, main: Evidence | null): string {
  const page = main === null || main.page === null ? "" : ` (page ${main.page})`;
  const time = main === null || main.time === null ? "" : ` (${clock(main.time)})`;
  return `${speaker === null ? "The source" : speaker}${page}${time}: ${text}`;
}
