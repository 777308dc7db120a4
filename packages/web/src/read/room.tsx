import "../looks/read.css";
import { effect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { readAddress } from "../frame/address.js";
import { actOnKeys } from "../frame/keys.js";
import { actOnKey } from "./act-on-key.js";
import { adoptSpeakerStyles } from "./colours.js";
import { paint } from "./highlights.js";
import { bringBackReading, followReadKeeping } from "./keeping-readings.js";
import { readPlace, showInRead } from "./read-place.js";
import { ReadStart } from "./read-start.js";
import { opened } from "./read-state.js";
import { Reader } from "./reader.js";

export { takeFiles } from "./take.js";

adoptSpeakerStyles();
readAddress();
actOnKeys("read", actOnKey);
followReadKeeping();

// without an article nothing is painted
effect(() => {
  if (readPlace.value.article === null) paint(new Map());
});

/** The part Read: an article, who says what in it, and through whom. */
export function ReadRoom() {
  const { article } = readPlace.value;
  if (article === null) return <ReadStart />;
  return opened.value?.id === article ? <Reader key={article} /> : <BringBack key={article} id={article} />;
}

function BringBack({ id }: { readonly id: string }) {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    void bringBackReading(id).then((isThere) => setMissing(!isThere));
  }, [id]);
  return (
    <main class="start">
      {isMissing ? (
        <>
          <h1>This article is not kept here</h1>
          <p class="lead">
            Its address names an article that this browser does not have: it was deleted, or it was read in
            another browser.
          </p>
          <button type="button" class="main" onClick={() => showInRead({ article: null })}>
            Read another one
          </button>
        </>
      ) : (
        <p class="reading" role="status">
          Looking for the article …
        </p>
      )}
    </main>
  );
}
