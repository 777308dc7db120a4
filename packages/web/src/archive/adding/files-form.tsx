import { chosenFiles } from "../../sources/dropped-files.js";
import { takeFiles } from "./adding-state.js";

/** The buttons that open file dialogues for what is to be added. */
export function FilesForm() {
  const take = (input: HTMLInputElement) => {
    const files = chosenFiles(input.files ?? []);
    input.value = "";
    void takeFiles(files);
  };
  return (
    <p class="pickers">
      <label class="button">
        Add files
        <input type="file" multiple onChange={(event) => take(event.currentTarget)} data-takes="archive" />
      </label>
      <label class="button">
        Add a folder
        <input
          type="file"
          multiple
          // as browsers name it
          {...{ webkitdirectory: true }}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <span class="quiet">or drop them anywhere on this page</span>
    </p>
  );
}
