// The comment box and the questions of its dialogs ("댓글을 삭제 하시겠습니까?"). They look like sentences, so they
// are known by their words.

const dialogs = [
  "댓글작성",
  "댓글 작성",
  "댓글을 삭제",
  "댓글을 입력",
  "댓글을 작성",
  "로그인 하시",
  "로그인 후",
  "로그인이 필요",
  "이미 참여하셨",
  "이미 신고",
  "신고사유",
  "신고접수가",
  "차단해제",
  "사용자 차단",
  "도배방지",
  "비밀번호를 입력",
  "기사 이미지 확대",
  "Your email address will not be published",
];

/** Whether a line counts comments or typed characters: "0개의 댓글", "0 / 300". */
export function isCommentCounter(text: string): boolean {
  return (
    text.length <= 20 && /^(?:\d+\s?개의 댓글|(?:전체 )?댓글\s?\(?\d+\)?개?|0\s?\/\s?\d{2,4})$/.test(text)
  );
}

/** Whether a line belongs to a comment box. */
export function isCommentBox(text: string): boolean {
  return isCommentCounter(text) || (text.length <= 80 && dialogs.some((words) => text.includes(words)));
}
