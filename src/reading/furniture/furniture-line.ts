// All kinds of page furniture that stand in a line of their own, wherever on the page.
import { isByline } from "./byline";
import { isCommentBox } from "./comment-box";
import { isCopyrightLine } from "./copyright-line";
import { isCreditLine } from "./credit-line";
import { isDateStamp } from "./date-stamp";
import { isOnlyMarks, isPageButtons } from "./page-buttons";
import { isReaderAppeal } from "./reader-appeal";
import { isSectionNames } from "./section-names";
import { isTeaserLine } from "./teaser-line";

const kinds = [
  isOnlyMarks,
  isPageButtons,
  isSectionNames,
  isDateStamp,
  isByline,
  isCommentBox,
  isCopyrightLine,
  isCreditLine,
  isTeaserLine,
  isReaderAppeal,
];

/** Whether a line is furniture of the page and says nothing of the story; a blank line is none. */
export function isFurniture(text: string): boolean {
  return kinds.some((isKind) => isKind(text));
}
