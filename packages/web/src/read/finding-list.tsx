import type { Finding } from "@hearsay/core";
import { oneLine } from "@hearsay/core/plumbing";
import { takeLensAway } from "./lens-steps.js";
import { showInRead } from "./read-place.js";
import { findings, pointedAt } from "./read-state.js";
import { scrollToOffset } from "./scroll.js";

/** What an editor should look at: each leads to its words. */
export function FindingList() {
  if (findings.value.length === 0)
    return (
      <div class="nothing">
        <h2>Nothing that stands out</h2>
        <p>No rule has found anything in this article that an editor should look at.</p>
      </div>
    );
  return (
    <ul class="findings">
      {findings.value.map((finding) => (
        <FindingItem key={`${finding.rule} ${finding.start} ${finding.message}`} finding={finding} />
      ))}
    </ul>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { rule, severity, start, end, message } = finding;
  const isNow = pointedAt.value?.start === start && pointedAt.value.end === end;
  const show = () => {
    takeLensAway();
    pointedAt.value = { start, end };
    if (matchMedia("(max-width: 60rem)").matches) showInRead({ view: "text" });
    requestAnimationFrame(() => scrollToOffset(start));
  };
  return (
    <li class={`s-${severity}`}>
      <button type="button" class="finding-item" aria-current={isNow ? "true" : undefined} onClick={show}>
        <span class="finding-head">
          <b>{severity}</b> <span>{rule}</span>
        </span>
        <span class="finding-words">{oneLine(message)}</span>
      </button>
    </li>
  );
}
