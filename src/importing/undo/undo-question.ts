// What an undo asks: a person has worked on what the import brought.
import type { Answer } from "../import-plan";

export interface UndoQuestion {
  id: string;
  kind: "edited" | "changed_cell";
  /** 기사번호, or the id of the row whose cell was changed. */
  recordId: string;
  message: string;
  messageEn: string;
  answer: Extract<Answer, "keep" | "change">;
}
