import type { GivenFile } from "./read-file.js";

/** The files of what was dropped, those in folders too, with their paths. */
export async function droppedFiles(data: DataTransfer): Promise<GivenFile[]> {
  // the list is emptied when the event is over: all is asked for at once
  const entries = [...data.items].flatMap((item) =>
    item.kind === "file" ? [item.webkitGetAsEntry?.() ?? null] : [],
  );
  if (entries.length === 0 || entries.includes(null)) return chosenFiles(data.files);
  const found = await Promise.all((entries as FileSystemEntry[]).map((entry) => filesIn(entry)));
  return found.flat();
}

/** The files of a file dialogue. */
export function chosenFiles(files: FileList | readonly File[]): GivenFile[] {
  return [...files]
    .filter((file) => file.webkitRelativePath === "" || !isHidden(file.name))
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function filesIn(entry: FileSystemEntry): Promise<GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: GivenFile[] = [];
  for (;;) {
    // a folder is handed out in portions, until an empty one
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const one of some) if (!isHidden(one.name)) found.push(...(await filesIn(one)));
  }
}

/** What a system keeps in folders for itself. */
function isHidden(name: string): boolean {
  return name.startsWith(".");
}
