// Reading as this browser does it: one module, so that all it takes comes as one chunk at the first reading.
import { readSource, type ArticlesRead, type ArticleSource } from "../../tasks/read-articles";
import { browserReaders } from "./browser-readers";

/**
 * Reads one source.
 * @param accepted headers of a record file whose proposed meaning the user has accepted
 */
export function readInBrowser(source: ArticleSource, accepted?: ReadonlySet<string>): Promise<ArticlesRead> {
  return readSource(source, browserReaders, {}, accepted);
}
