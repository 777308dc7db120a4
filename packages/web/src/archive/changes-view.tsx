import type { ArchiveChanges, ChangedVersion, ChangedWords } from "@hearsay/client";
import { oneLine } from "@hearsay/core/plumbing";
import { Alignment } from "../evidence/alignment.js";
import { archivePlace, openInArchive, openWho } from "./archive-place.js";
import { searchedVersions } from "./summary.js";

/** The quotations that changed after publication, newest first. */
export function ChangesView({ answer: { changes, more, searched } }: { readonly answer: ArchiveChanges }) {
  return (
    <>
      {changes.length === 0 && <p class="found">{noChanges()}</p>}
      <p class="quiet">Searched: {searchedVersions(searched)}.</p>
      <ol class="changed-versions">
        {changes.map((one) => (
          <Version key={`${one.from.kept}-${one.to.kept}`} changed={one} />
        ))}
      </ol>
      <Pages last={more ? changes.at(-1) : undefined} />
    </>
  );
}

function noChanges(): string {
  return archivePlace.value.after === null
    ? "No quotation differs from the version before."
    : "There are no older changes.";
}

/** The ways to older changes, and back to the newest. */
function Pages({ last }: { readonly last: ChangedVersion | undefined }) {
  return (
    <p class="pages">
      {archivePlace.value.after !== null && (
        <button type="button" onClick={() => openInArchive({ after: null })}>
          ← The newest
        </button>
      )}
      {last !== undefined && (
        <button type="button" onClick={() => openInArchive({ after: last.to.kept })}>
          Older changes →
        </button>
      )}
    </p>
  );
}

function Version({ changed: { outlet, url, from, to, changes } }: { readonly changed: ChangedVersion }) {
  const name = oneLine(outlet ?? to.headline ?? url ?? to.receipt.from);
  return (
    <li class="changed-version">
      <h3>
        {name}
        {outlet !== null && to.headline !== null && <span class="detail">{oneLine(to.headline)}</span>}
      </h3>
      <p class="quiet">
        Version {to.version}, fetched {day(to.receipt.fetched)}, beside version {from.version}, fetched{" "}
        {day(from.receipt.fetched)}
        {to.published !== null && `; published ${oneLine(to.published).slice(0, 10)}`}
      </p>
      <ul>
        {changes.map((change, at) => (
          <Change key={at} change={change} from={from} to={to} />
        ))}
      </ul>
    </li>
  );
}

const KINDS = {
  added: "added",
  removed: "removed",
  words: "differs from the version before",
  typography: "the same words, written otherwise",
  credit: "credited otherwise",
} as const;

interface ChangeProps extends Pick<ChangedVersion, "from" | "to"> {
  readonly change: ChangedVersion["changes"][number];
}

function Change({ change: { kinds, before, after, diff }, from, to }: ChangeProps) {
  const [textBefore, textAfter] = [textOf(before), textOf(after)];
  return (
    <li class="changed-quotation">
      <p class="kinds">
        <b>{kinds.map((kind) => KINDS[kind]).join(", ")}</b>
        {after.some(({ inNote }) => inNote) && <span class="detail">in a note on a correction</span>}
      </p>
      {diff.some(({ op }) => op !== "equal") ? (
        <Alignment
          words={textBefore}
          evidence={{ text: textAfter, diff, similarity: 1 }}
          sides={["before", "after"]}
        />
      ) : (
        <blockquote class="alone">{oneLine(after.length > 0 ? textAfter : textBefore)}</blockquote>
      )}
      <Credit before={before} after={after} />
      <p class="opens">
        <Opens version={from} words={before[0]} />
        <Opens version={to} words={after[0]} />
      </p>
    </li>
  );
}

/** Who is credited, and who was where that is somebody else. */
function Credit({ before, after }: Pick<ChangeProps["change"], "before" | "after">) {
  const [was, is] = [speakersOf(before), speakersOf(after)];
  const isSame = was.join("\n") === is.join("\n");
  if (before.length === 0 || after.length === 0 || isSame)
    return (
      <p class="credit">
        <Speakers names={after.length > 0 ? is : was} />
      </p>
    );
  return (
    <p class="credit">
      before: <Speakers names={was} />; after: <Speakers names={is} />
    </p>
  );
}

function Speakers({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return <>nobody is credited</>;
  return (
    <>
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && ", "}
          <button
            type="button"
            class="link"
            title={`What ${oneLine(name)} is quoted as saying`}
            onClick={() => openWho(name)}
          >
            {oneLine(name)}
          </button>
        </span>
      ))}
    </>
  );
}

interface OpensProps {
  readonly version: ChangedVersion["to"];
  readonly words: ChangedWords | undefined;
}

/** Opens a version of the article at the words. */
function Opens({ version: { version, kept }, words }: OpensProps) {
  if (words === undefined) return null;
  const { start, end } = words;
  const { article, at } = archivePlace.value;
  return (
    <button
      type="button"
      class="link moment-line"
      data-kept={kept}
      aria-current={article === kept && at?.start === start ? "true" : undefined}
      onClick={() => openInArchive({ article: kept, at: { start, end } })}
    >
      <b>In version {version}</b>
    </button>
  );
}

function speakersOf(side: readonly ChangedWords[]): string[] {
  return [...new Set(side.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))];
}

function textOf(side: readonly ChangedWords[]): string {
  return side.map(({ text }) => text).join(" … ");
}

function day(time: string): string {
  return oneLine(time).slice(0, 10);
}
