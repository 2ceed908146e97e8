// Files as the browser hands them over. One that cannot be opened (moved meanwhile, kept in a cloud that does not
// answer) is named; the others go on. Files are read as bytes: nothing in them is run or loaded.
import { tooManyBytes } from "../../reading/read-bytes";
import type { ArticleSource, RejectedSource } from "../../tasks/read-articles";

export interface ChosenFiles {
  sources: ArticleSource[];
  unreadable: RejectedSource[];
}

/** Reads the chosen files, in order. */
export async function readFiles(files: readonly File[]): Promise<ChosenFiles> {
  const chosen: ChosenFiles = { sources: [], unreadable: [] };
  for (const file of files) {
    const read = await readFile(file);
    if ("reason" in read) chosen.unreadable.push(read);
    else chosen.sources.push(read);
  }
  return chosen;
}

async function readFile(file: File): Promise<ArticleSource | RejectedSource> {
  const id = file.name.replace(/\.[^.]*$/, "");
  if (file.size >= tooManyBytes) return { id, name: file.name, tooLarge: file.size };
  try {
    return { id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return {
      name: file.name,
      reason: "unreadable",
      message: "파일을 열 수 없습니다. 옮기거나 지우지 않았는지, 내려받기가 끝났는지 확인하세요.",
      messageEn: "The file cannot be opened. Check that it was not moved and has been downloaded.",
    };
  }
}
