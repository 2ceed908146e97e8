// Parts of the pane come from its server when they are first needed. A server that is away is no bug: the user is told,
// keeps what the pane holds, and tries again.
import { WorkbookError } from "../workbook/workbook-error";

/**
 * Loads a part.
 * @throws WorkbookError `offline` where its server does not answer; asking again tries again
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (!isUnloaded(error)) throw error;
    throw new WorkbookError(
      "offline",
      "이 창의 나머지를 서버에서 불러오지 못했습니다. 네트워크 연결을 확인한 뒤 다시 시도하세요. 입력한 내용은 그대로 있습니다.",
      "The rest of this pane could not be loaded from its server. Check the network connection and try again. What you have entered is still here.",
      { cause: error },
    );
  }
}

/** What webpack's loader throws, and a worker's browser; both forget the part, so that the next call asks the server anew. */
function isUnloaded(error: unknown): boolean {
  if (error instanceof DOMException) return error.name === "NetworkError";
  return error instanceof Error && error.name === "ChunkLoadError";
}
