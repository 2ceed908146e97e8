// A file as the browser hands it over. One that cannot be opened (moved meanwhile, kept in a cloud that does not
// answer) is named; the others go on. Files are read as bytes: nothing in them is run or loaded.
import { tooManyBytes } from "../../reading/read-bytes";
import type { ArticleSource, RejectedSource } from "../../tasks/read-articles";

/** The file's bytes, or why there are none. */
export async function readFile(file: File): Promise<ArticleSource | RejectedSource> {
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
