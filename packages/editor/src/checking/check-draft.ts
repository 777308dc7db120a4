import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { check, KnownDraft } from "@hearsay/core";
import { UnreadableError } from "@hearsay/readers";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { fileTextOf } from "../drafts/draft.js";
import { formatOf } from "../drafts/format.js";
import { readDraft } from "../drafts/read-draft.js";
import type { Projects } from "../project/projects.js";
import type { Outcome } from "./outcome.js";

/** Checks one open file, version after version; what it finds out about one helps with the next. */
export class DraftChecker {
  readonly #projects: Projects;
  readonly #onUnchecked: (uri: string, why: string) => void;
  readonly #known = new KnownDraft();

  /** @param onUnchecked told of a file that is not checked because of where it lies */
  constructor(projects: Projects, onUnchecked: (uri: string, why: string) => void) {
    this.#projects = projects;
    this.#onUnchecked = onUnchecked;
  }

  /** The outcome for the document as it stands; null where it has changed before it was done. */
  async check(document: TextDocument): Promise<Outcome | null> {
    const { uri, version } = document;
    const format = formatOf(document);
    if (format === null) return { kind: "unchecked", version, reason: null };
    const path = pathOf(uri);
    const { fileText, before } = fileTextOf(document.getText());
    const project = await this.#projects.of(path);
    const whyNot =
      project === null
        ? "there is no hearsay.config.json in its folder or above it"
        : path !== null && project.isSource(path)
          ? `it is one of the sources of ${project.config}`
          : null;
    if (whyNot !== null) this.#onUnchecked(uri, whyNot);
    const settings = project?.settings ?? null;
    if (project === null || settings === null || whyNot !== null)
      return { kind: "unchecked", version, reason: null };
    try {
      const article = await readDraft(path ?? uri, format, fileText, settings);
      // lets in what the editor has sent meanwhile: of a text that has changed again, nothing is wanted
      await setImmediate();
      if (document.version !== version) return null;
      if (article === null) return { kind: "unchecked", version, reason: null };
      const sources = await project.sourcesOf(article);
      if (document.version !== version) return null;
      const report = check(article, sources?.index ?? null, { rules: settings.rules, known: this.#known });
      const draft = { article, format, version, fileText, before };
      return { kind: "checked", version, draft, report, sources };
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return { kind: "unchecked", version, reason: error.reason };
    }
  }
}

/** The path of a file that lies on this computer; null for any other. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
