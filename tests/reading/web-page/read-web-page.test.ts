import { describe, expect, it } from "vitest";
import { nodeReaders } from "../../../src/cli/node-readers";
import type { ReadResult } from "../../../src/reading/article-text";
import { readBytes } from "../../../src/reading/read-bytes";

const title = "진주시 사절단, 다낭서 40만 달러 계약";
const paragraphs = [
  "진주시는 베트남 다낭에 보낸 무역사절단이 40만 달러어치의 수출 계약을 맺었다고 26일 밝혔다. 사절단에는 진주의 농기계 업체와 식품 업체가 함께했다.",
  "사절단은 다낭과 호찌민에서 바이어 서른두 곳을 만나 상담 61건, 520만 달러의 실적을 냈다. 시는 후속 상담을 이어 갈 계획이다.",
  "시 관계자는 다음 달에도 하노이에 사절단을 보내 현지 유통망을 넓히겠다고 말했다. 참가 기업은 시 누리집에서 신청할 수 있다.",
];
const story = `<h1>${title}</h1><p>${paragraphs.join("</p><p>")}</p>`;
const expected = [title, ...paragraphs].join("\n");

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

async function read(html: string | Uint8Array): Promise<ReadResult> {
  const bytes = typeof html === "string" ? Buffer.from(html) : html;
  return readBytes(bytes, "기사.html", nodeReaders);
}

async function articleOf(html: string | Uint8Array) {
  const result = await read(html);
  if (!result.ok) throw new Error(result.reason);
  const [article] = result.articles;
  if (article === undefined || result.articles.length > 1) throw new Error("not one article");
  const { text, title: named, outlet, publishedOn, url } = article;
  return { text: text.replace(/\n+/g, "\n"), title: named, outlet, publishedOn, url };
}

const nothingStated = { outlet: null, publishedOn: null, url: null };

describe("a saved news page", () => {
  it("gives its story without menus, buttons and teasers", async () => {
    const menu = "<nav><ul><li>정치</li><li>경제</li></ul></nav>";
    const teasers = "<aside><h3>많이 본 뉴스</h3><a href='/1'>부산 항만, 90억 원 계약했다</a></aside>";
    const html = page("", `${menu}<article>${story}</article>${teasers}<footer>ⓒ 가나다</footer>`);
    expect(await articleOf(html)).toEqual({ text: expected, title, ...nothingStated });
  });

  it("tells headline, newspaper, day and address by its share metadata", async () => {
    const head = [
      `<meta property="og:title" content="${title} - 견본뉴스">`,
      `<meta property="og:site_name" content="견본뉴스">`,
      `<meta property="article:published_time" content="2026-03-25T23:30:00Z">`,
      `<meta property="og:url" content="https://news.example.com/view?id=7&utm_source=x">`,
    ].join("");
    const html = page(head, `<div class="article-body"><p>${paragraphs.join("</p><p>")}</p></div>`);
    expect(await articleOf(html)).toEqual({
      text: expected,
      title,
      outlet: "견본뉴스",
      publishedOn: "2026-03-26",
      url: "https://news.example.com/view?id=7",
    });
  });

  it("tells them by its structured data, which outweighs the rest", async () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "견본포털" },
        {
          "@type": ["NewsArticle"],
          headline: title,
          datePublished: "2026-03-26T09:00:00+09:00",
          publisher: { "@type": "Organization", name: "예시일보" },
        },
      ],
    };
    const head =
      `<script type="application/ld+json">${JSON.stringify(data)}</script>` +
      `<meta property="og:site_name" content="다른 이름"><meta name="date" content="2026-03-27">`;
    expect(await articleOf(page(head, `<article>${story}</article>`))).toEqual({
      text: expected,
      title,
      outlet: "예시일보",
      publishedOn: "2026-03-26",
      url: null,
    });
  });

  it.each([
    ["a time element", `<time datetime="2026-03-26 09:10">오늘</time>`],
    ["its text", `<time>2026.03.26. 오전 9:10</time>`],
    ["digits alone", `<meta name="pubdate" content="20260326091000">`],
    ["English", `<meta itemprop="datePublished" content="Mar 26, 2026">`],
  ])("tells its day by %s", async (_kind, element) => {
    const { publishedOn } = await articleOf(page("", `<article>${element}${story}</article>`));
    expect(publishedOn).toBe("2026-03-26");
  });

  it("on a portal names the newspaper, not the portal", async () => {
    const head = `<meta property="og:site_name" content="네이버뉴스"><meta property="og:article:author" content="예시일보 | 네이버">`;
    expect((await articleOf(page(head, `<article>${story}</article>`))).outlet).toBe("예시일보");
  });

  it("keeps the rows of a table in order, each on a line", async () => {
    const table =
      "<table><tr><th>도시</th><th>상담</th></tr><tr><td>다낭</td><td>40건</td></tr><tr><td>호찌민</td><td>21건</td></tr></table>";
    const { text } = await articleOf(page("", `<article>${story}${table}</article>`));
    expect(text).toBe(`${expected}\n도시 | 상담\n다낭 | 40건\n호찌민 | 21건`);
  });

  it("of an office is known as its press release by the head table", async () => {
    const head =
      "<table><tr><td>보도일시</td><td>2026. 3. 26.(목)</td><td>담당부서</td><td>진주시 기업통상과</td></tr></table>";
    const result = await read(page("", `<div>${head}${story}</div>`));
    expect(
      result.ok &&
        result.articles.map(({ sourceType, issuer, publishedOn }) => [sourceType, issuer, publishedOn]),
    ).toEqual([["press_release", "진주시", "2026-03-26"]]);
  });

  it("is read when its whole layout is a table and its paragraphs are line breaks", async () => {
    const old = `<table><tr><td width=150>메뉴</td><td><b>${title}</b><br><br>${paragraphs.join("<br><br>")}</td></tr></table>`;
    expect(await articleOf(page("", old))).toMatchObject({ text: expected, title });
  });

  it("is read in CP949, with or without a declaration", async () => {
    const bytes = Buffer.from(
      "c1f8c1d6bdc3b4c220b4d9b3b6bfa1bcad203330b8b820b4deb7af20b0e8bee0c0bb20b8cebefab4d9b0ed2031" +
        "34c0cf20b9e0c7fbb4d92e",
      "hex",
    );
    const html = (head: string) =>
      Buffer.concat([
        Buffer.from(`<html><head>${head}</head><body><p>`),
        bytes,
        Buffer.from("</p></body></html>"),
      ]);
    for (const head of ["", "<meta charset=euc-kr>"]) {
      expect((await articleOf(html(head))).text).toBe(
        "진주시는 다낭에서 30만 달러 계약을 맺었다고 14일 밝혔다.",
      );
    }
  });

  it("is read as UTF-8 though it still declares its former encoding", async () => {
    const html = page("", `<article>${story}</article>`).replace("utf-8", "euc-kr");
    expect((await articleOf(html)).text).toBe(expected);
  });

  it("in English may be in a Western encoding that it declares", async () => {
    const sentence =
      "The city\x92s firms signed contracts worth $3 million with buyers from Vietnam, the mayor said.";
    const html = `<html><head><meta charset="windows-1252"></head><body><p>${sentence}</p></body></html>`;
    expect((await articleOf(Buffer.from(html, "latin1"))).text).toBe(sentence.replace("\x92", "’"));
  });

  it("is read when its markup is broken", async () => {
    const broken = `<html><body><div><p>${paragraphs.join("<p>")}</b></td></div></span><div`;
    expect((await articleOf(broken)).text).toBe(paragraphs.join("\n"));
  });
});

describe("a page that is no article", () => {
  it.each([
    ["frames", "<html><frameset cols='20%,80%'><frame src='a.html'></frameset></html>", "frames_only"],
    ["a frame inside", page("", "<iframe src='https://blog.example.com/1'></iframe>"), "frames_only"],
    ["a list of links", page("", "<ul><li><a href='/1'>뉴스</a></li><li>로그인</li></ul>"), "no_article"],
    ["nothing", "<html></html>", "no_article"],
  ])("is refused: %s", async (_kind, html, reason) => {
    expect(await read(html)).toMatchObject({ ok: false, reason });
  });
});

describe("a hostile page", () => {
  it("gets neither its scripts nor its attributes into the text", async () => {
    const hostile =
      `<script>globalThis.ran = true; document.title = "x"</script>` +
      `<img src="x" onerror="globalThis.ran = true" alt="계약 900만 달러">` +
      `<svg onload="globalThis.ran = true"><text>계약 800만 달러</text></svg>` +
      `<noscript>계약 700만 달러를 맺었다고 밝혔다.</noscript>` +
      `<iframe srcdoc="<script>globalThis.ran = true</script>"></iframe>`;
    const { text } = await articleOf(page("", `<article>${hostile}${story}</article>`));
    expect([text, "ran" in globalThis]).toEqual([expected, false]);
  });

  it("with markup written as text gives text", async () => {
    const { text } = await articleOf(
      page(
        "",
        `<article>${story}<p>업체는 &lt;img src=x onerror=alert(1)&gt;라는 이름의 제품을 팔았다고 밝혔다.</p></article>`,
      ),
    );
    expect(text).toContain("<img src=x onerror=alert(1)>라는 이름의");
  });

  it("nested a hundred thousand deep is refused in time", async () => {
    const started = performance.now();
    expect(await read(page("", "<div>".repeat(100_000)))).toMatchObject({ reason: "damaged" });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("that asks for files loads none", async () => {
    const loads = `<link rel="stylesheet" href="http://127.0.0.1:9/x.css"><script src="http://127.0.0.1:9/x.js"></script>`;
    const fetched: string[] = [];
    const original = globalThis.fetch;
    globalThis.fetch = (input) => {
      fetched.push(input instanceof Request ? input.url : input.toString());
      return Promise.reject(new Error("no network"));
    };
    try {
      await articleOf(page(loads, `<article>${story}</article>`));
    } finally {
      globalThis.fetch = original;
    }
    expect(fetched).toEqual([]);
  });
});
