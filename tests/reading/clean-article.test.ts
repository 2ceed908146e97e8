import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/reading/clean-article";

const story = [
  "거제 조선기자재 사절단, 오슬로서 410만 달러 상담",
  "노르웨이 선주 30곳 만나",
  "▲ 거제시 사절단이 오슬로 상담장에서 선주와 이야기를 나누고 있다.",
  "거제시 조선기자재 사절단이 노르웨이 오슬로에서 410만 달러를 상담했다고 시가 3일 밝혔다.",
  "사절단에는 밸브와 배관을 만드는 7개 업체가 참가했다. 이 가운데 두 곳은 90만 달러어치를 계약했다.",
].join("\n\n");

const page = `경제  산업
전체기사
바다 위의 하루를 보내며 생각한 것들
거제 조선기자재 사절단, 오슬로서 410만 달러 상담

이영희 기자 lee@example.com / 입력 2024.05.03 09:12
  • 글자크기 설정
  • 인쇄
노르웨이 선주 30곳 만나
▲ 거제시 사절단이 오슬로 상담장에서 선주와 이야기를 나누고 있다.
트위터 페이스북 카카오톡

거제시\u00a0조선기자재 사절단이 노르웨이 오슬로에서 410만\u00a0달러를 상담했다고 시가 3일 밝혔다.
▶관련기사: 통영 굴, 일본서 70만 달러 계약

사절단에는 밸브와 배관을 만드는 7개 업체가 참가했다. 이 가운데 두 곳은 90만 달러어치를 계약했다.

거제시\u00a0조선기자재 사절단이 노르웨이 오슬로에서 410만\u00a0달러를 상담했다고 시가 3일 밝혔다.

아래는 번역기가 옮긴 영문 기사입니다.
Geoje's ship equipment delegation held talks worth 4.1 million dollars in Oslo, the city said on the 3rd.
Seven firms that make valves and pipes took part. Two of them signed contracts for 900 thousand dollars.
이영희 기자

[저작권자 ⓒ 남해바다신문. 무단전재 및 재배포 금지]

0개의 댓글
0 / 300
많이 본 뉴스
시청 앞 분수대 3억 원 들여 고친다
시가 분수대를 3억 원을 들여 고친다고 4일 밝혔다.
`;

describe("a pasted page", () => {
  it("becomes its story, and what the page tells about it", () => {
    const { toOriginal, ...article } = cleanArticle(page);
    expect(toOriginal(0)).toBe(page.indexOf("거제"));
    expect(article).toEqual({
      title: "거제 조선기자재 사절단, 오슬로서 410만 달러 상담",
      outlet: "남해바다신문",
      publishedOn: "2024-05-03",
      url: null,
      issuer: null,
      sourceType: "article",
      language: "ko",
      text: story.replaceAll("만나\n\n▲", "만나\n▲"),
    });
  });

  it("leads every character back to the one it was on the page", () => {
    const { text, toOriginal } = cleanArticle(page);
    const there = Array.from(text, (_, at) => page[toOriginal(at)]?.replace("\u00a0", " "));
    expect(there.join("")).toBe(text);
  });

  it("changes no more when cleaned again", () => {
    const { text } = cleanArticle(page);
    expect(cleanArticle(text).text).toBe(text);
  });

  it("loses whatever stands behind a copyright line", () => {
    const { text } = cleanArticle(story);
    const anything = fc.array(
      fc.constantFrom("다른 시가 7억 원을 썼다고 어제 밝혔다.", "최신뉴스", "", "300만 달러", "끝."),
    );
    fc.assert(
      fc.property(anything, (teaser) => {
        const longer = `${story}\n\n저작권자 © 무단전재 및 재배포 금지\n\n${teaser.join("\n")}`;
        expect(cleanArticle(longer).text).toBe(text);
      }),
    );
  });
});

describe("cleaning", () => {
  it("keeps a copyright claim at a paragraph's end out of it", () => {
    const { text, outlet } = cleanArticle(
      `${story} <저작권자(c) 동해물신문, 무단 전재-재배포 금지> 댓글을 쓰세요.`,
    );
    expect({ text, outlet }).toEqual({ text: cleanArticle(story).text, outlet: "동해물신문" });
  });

  it("reads the day an agency sent a story behind its copyright line", () => {
    const { outlet, publishedOn } = cleanArticle(
      `${story}\n<저작권자(c) 동해물통신, 무단 전재-재배포 금지>\n2024/05/03 09:12 송고\n다른 소식 2023/01/01 송고`,
    );
    expect({ outlet, publishedOn }).toEqual({ outlet: "동해물통신", publishedOn: "2024-05-03" });
  });

  it("does not end a story that has not begun: a list above it is only dropped", () => {
    const { title } = cleanArticle(`많이 본 뉴스\n최신기사\n\n${story}`);
    expect(title).toBe("거제 조선기자재 사절단, 오슬로서 410만 달러 상담");
  });

  it("keeps when an event takes place, though it is a line of dates", () => {
    const release =
      "보도자료\n\n거제시, 오슬로 사절단 보낸다\n○ 일시 : 2024. 5. 3. ~ 5. 9.\n○ 거제시는 오슬로에 7개 업체를 보낸다.";
    const { text, sourceType, publishedOn } = cleanArticle(release);
    expect({ text, sourceType, publishedOn }).toEqual({
      text: "거제시, 오슬로 사절단 보낸다\n○ 일시 : 2024. 5. 3. ~ 5. 9.\n○ 거제시는 오슬로에 7개 업체를 보낸다.",
      sourceType: "press_release",
      publishedOn: null,
    });
  });

  it("keeps a story in English whole", () => {
    const english =
      "Geoje firms sign $900,000 in Oslo\n\nGeoje's ship equipment delegation held talks worth $4.1 million in Oslo, the city said.\n\nTwo of the firms signed contracts for $900,000 with owners from Norway.";
    const { text, language, title } = cleanArticle(english);
    expect({ text, language, title }).toEqual({
      text: english,
      language: "en",
      title: "Geoje firms sign $900,000 in Oslo",
    });
  });

  it("gives no title to a story that starts at once", () => {
    const { title, outlet } = cleanArticle(
      "[오슬로=남해바다통신] 거제시 사절단이 410만 달러를 상담했다고 밝혔다.",
    );
    expect({ title, outlet }).toEqual({ title: null, outlet: "남해바다통신" });
  });

  it("takes time in proportion to the page", () => {
    const sentence = "거제시 사절단이 410만 달러를 상담했다고 밝혔다.";
    const long = `${`${sentence} `.repeat(60_000)}\n${"그 밖의 소식\n".repeat(60_000)}`;
    expect(cleanArticle(long).text.startsWith(sentence)).toBe(true);
  });
});
