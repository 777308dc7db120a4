import { VERDICTS } from "@hearsay/core";
import { VERDICT_COLOURS } from "@hearsay/core/plumbing";

/** The colours of the verdicts, as the core has them, on everything of a class `v-…`. A script may adopt styles under the strict policy. */
export function adoptVerdictStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    VERDICTS.map((verdict) => {
      const { light, dark } = VERDICT_COLOURS[verdict];
      return `.v-${verdict}{--v:light-dark(${light},${dark})}`;
    }).join(""),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
