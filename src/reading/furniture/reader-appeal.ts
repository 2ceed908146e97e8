// What a newspaper asks of its readers below a story (subscribe, tip us off), and the tags it files a story under.

const appeals = [
  "기사제보",
  "제보하기",
  "제보는",
  "제보 ",
  "채널 추가",
  "구독하기",
  "구독해",
  "후원하기",
  "앱 다운로드",
  "광고문의",
];

/** Whether a line only appeals to readers or lists tags ("#진주 #딸기"). */
export function isReaderAppeal(text: string): boolean {
  if (text.length > 80) return false;
  if (appeals.some((appeal) => text.includes(appeal))) return true;
  return text.startsWith("#") && text.split(" ").every((word) => word.startsWith("#"));
}
