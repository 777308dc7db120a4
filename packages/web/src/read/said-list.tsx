import { FindingList } from "./finding-list.js";
import { type ListOrder, MOST_LEAST, readPlace, showInRead } from "./read-place.js";
import { all, findings, isUnderLens, shown } from "./read-state.js";
import { bySpeaker } from "./said.js";
import { SaidItem } from "./said-item.js";
import { SpeakerHead } from "./speaker-head.js";

const LISTS: readonly { readonly order: ListOrder; readonly label: string }[] = [
  { order: "position", label: "By position" },
  { order: "speaker", label: "By speaker" },
  { order: "findings", label: "Worth a look" },
];

/** Who says what: by position or by speaker, each with its reason; and what is worth a look. */
export function SaidList() {
  const { list } = readPlace.value;
  return (
    <section class={`said-list${isUnderLens.value ? " is-under-lens" : ""}`} aria-label="Who says what">
      <div class="panes" role="group" aria-label="List">
        {LISTS.map(({ order, label }) => (
          <button
            key={order}
            type="button"
            aria-pressed={list === order}
            onClick={() => showInRead({ list: order })}
          >
            {label} {order === "findings" && <small>{findings.value.length}</small>}
          </button>
        ))}
      </div>
      {list === "findings" ? <FindingList /> : <Attributions />}
    </section>
  );
}

function Attributions() {
  if (all.value.length === 0)
    return (
      <div class="nothing">
        <h2>Nobody is credited with anything</h2>
        <p>
          No statement of this text is somebody’s: nobody is quoted, and nothing is reported of anybody.
          Attribution is made for English.
        </p>
      </div>
    );
  return (
    <>
      <Sureness />
      {shown.value.length === 0 && <p class="quiet">Nothing is sure enough to be shown.</p>}
      {readPlace.value.list === "speaker" ? (
        bySpeaker(shown.value).map((one) => (
          <section key={one.key} class={`said-by by-${one.colour}`} data-speaker={one.key}>
            <SpeakerHead one={one} />
            <ol>
              {one.said.map((said) => (
                <SaidItem key={said.attribution.id} said={said} isUnderSpeaker />
              ))}
            </ol>
          </section>
        ))
      ) : (
        <ol>
          {shown.value.map((said) => (
            <SaidItem key={said.attribution.id} said={said} />
          ))}
        </ol>
      )}
    </>
  );
}

/** The slider that hides what is too unsure. */
function Sureness() {
  const { least } = readPlace.value;
  const hidden = all.value.length - shown.value.length;
  return (
    <div class="sureness">
      <label for="sureness">Hide what is less sure than</label>
      <input
        id="sureness"
        type="range"
        min={0}
        max={MOST_LEAST}
        step={5}
        value={least}
        aria-valuetext={least === 0 ? "nothing is hidden" : `${least} %`}
        onInput={(event) => showInRead({ least: Number(event.currentTarget.value) })}
      />
      <output for="sureness">{least} %</output>
      <span class="quiet" role="status">
        {hidden === 0 ? `${all.value.length} shown` : `${hidden} of ${all.value.length} hidden`}
      </span>
    </div>
  );
}
