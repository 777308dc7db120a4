import { droppedFiles } from "../sources/dropped-files.js";
import { takeFilesAsSources } from "../sources/take-files.js";

/** Files that are dropped anywhere are sources: the browser would else leave the page and open them. */
export function followDrops(): void {
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (event.dataTransfer === null || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(takeFilesAsSources);
  });
}
