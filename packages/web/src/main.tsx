import { effect } from "@preact/signals";
import { render } from "preact";
import { followAddress } from "./frame/address.js";
import { App } from "./frame/app.js";
import { followDrops } from "./frame/drops.js";
import { followKeys } from "./frame/keys.js";
import { place, showHere } from "./frame/place.js";
import { restoreTheme } from "./frame/theme.js";
import { bringBack, followKeeping, keepNow } from "./keep/keeping.js";
import { adoptVerdictStyles } from "./looks/verdict-styles.js";
import { aboutServer } from "./server/about-server.js";
import { forget } from "./state/actions.js";
import { isOpen } from "./state/check-state.js";
import { recheck } from "./state/checking.js";

adoptVerdictStyles();
restoreTheme();
followAddress();
followKeys();
followDrops();
followKeeping();
void aboutServer();

/** The check that is on the page. */
let shown: string | null = place.peek().check;

if (shown !== null && !(await bringBack(shown, () => recheck({ sourcesChanged: true }))))
  showHere({ check: null });

const root = document.getElementById("page");
if (root !== null) render(<App />, root);

// Back and Forward lead from one check to another
effect(() => {
  const { check } = place.value;
  if (check === shown) return;
  const before = shown;
  shown = check;
  if (check === null && isOpen.peek()) {
    void keepNow(before);
    forget();
  } else if (check !== null && !isOpen.peek()) void bringBack(check, () => recheck({ sourcesChanged: true }));
});
