import { chosenFiles } from "./dropped-files.js";
import { takeFilesAsSources } from "./take-files.js";

/** The buttons that open file dialogues for the material. */
export function AddSources() {
  const take = (input: HTMLInputElement) => {
    const files = chosenFiles(input.files ?? []);
    input.value = "";
    void takeFilesAsSources(files);
  };
  return (
    <p class="pickers">
      <label class="button">
        Add files
        <input type="file" multiple onChange={(event) => take(event.currentTarget)} data-takes="sources" />
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
