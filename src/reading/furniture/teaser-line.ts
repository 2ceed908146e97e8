// One line in the middle of a story that points to another one: "▶관련기사: …". Its figures are the other story's.

const pointer = /^[[<【(▶▷◆●☞※\s-]*(?:관련\s?(?:기사|뉴스)|related (?:article|story))[\])】>:：\s]+\S/i;

/** Whether a line only points to another story. */
export function isTeaserLine(text: string): boolean {
  return text.length <= 120 && pointer.test(text);
}
