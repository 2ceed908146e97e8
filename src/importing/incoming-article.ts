// What an import takes: the records of one article beside the cleaned text that their positions refer to.
import type { ArticleRecord } from "../records/article";

export interface IncomingArticle {
  /** `record.id` names the source (a file's base name); 기사번호 is made from the text. */
  record: ArticleRecord;
  text: string;
  /** Places, in `record.outcomes`, of those that a person has changed or added before they come in. */
  editedOutcomes?: ReadonlySet<number>;
}
