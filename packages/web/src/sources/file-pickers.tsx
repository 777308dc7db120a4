import { chosenFiles } from "./dropped-files.js";
import type { GivenFile } from "./read-file.js";

interface FilePickersProps {
  /** What the files are for. */
  readonly takes: "sources" | "archive";
  readonly take: (files: readonly GivenFile[]) => void;
}

/** The buttons that open dialogues for files and for a folder. */
export function FilePickers({ takes, take }: FilePickersProps) {
  const takeFrom = (input: HTMLInputElement) => {
    const files = chosenFiles(input.files ?? []);
    input.value = "";
    take(files);
  };
  return (
    <p class="pickers">
      <label class="button">
        Add files
        <input type="file" multiple onChange={(event) => takeFrom(event.currentTarget)} data-takes={takes} />
      </label>
      <label class="button">
        Add a folder
        <input
          type="file"
          multiple
          // as browsers name it
          {...{ webkitdirectory: true }}
          onChange={(event) => takeFrom(event.currentTarget)}
        />
      </label>
      <span class="quiet">or drop them anywhere on this page</span>
    </p>
  );
}
