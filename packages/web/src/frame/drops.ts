import { droppedFiles } from "../sources/dropped-files.js";
import { takeFilesAsSources } from "../sources/take-files.js";
import { part } from "./address.js";
import { loadArchive, loadRead } from "./lazy-rooms.js";

/**
 * Files that are dropped anywhere are taken by the part that is shown: sources of the check, or the article to be read, what is added to the archive. The browser
 * would else leave the page and open them.
 */
export function followDrops(): void {
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (event.dataTransfer === null || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    const shown = part.peek();
    void droppedFiles(event.dataTransfer).then(async (files) => {
      if (shown === "read") return (await loadRead()).takeFiles(files);
      if (shown === "archive") return (await loadArchive()).takeFiles(files);
      return takeFilesAsSources(files);
    });
  });
}
