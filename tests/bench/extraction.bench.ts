// From text to records, beside one plain pass that only normalises and splits the same text: what any reader of it
// must at least do.
import { extractArticle } from "../../src/extraction/extract-article";
import { readText } from "../../src/reading/read-text";
import { timed, timedBeside, timedOnCore, type Benchmark, type Measure, type Timing } from "./measure";
import { articlesOf, pasteOf } from "./own-texts";

const articleBytes = 2048;
const articleCount = 400;
const pastes = [512 * 1024, 1024 * 1024];
const publishedOn = "2024-06-28";

const benchmark: Benchmark = async () => {
  const texts = articlesOf(articleBytes, articleCount);
  const size = `${articleCount} articles of 2 KB`;
  const { work, times } = await timedBeside(
    () => texts.map(extractFrom),
    () => texts.map(splitPlainly),
    7,
  );
  const ratio = { to: "a pass that normalises and splits", times };
  const articles = texts.flatMap((text) => {
    const read = readText(text);
    return read.ok ? read.articles : [];
  });
  const extraction = await timed(
    () => articles.map((article) => extractArticle(article, { id: "bench", publishedOn })),
    7,
  );
  const onCore = await timedOnCore(() => texts.map(extractFrom), 5);
  const measures: Measure[] = [
    {
      what: "read and extract, one core",
      size,
      unit: "/s",
      ...perSecond(work, texts.length),
      ratio,
      asked: "≥ 500 /s",
    },
    {
      what: "read and extract, per second of processor time",
      size,
      unit: "/s",
      ...perSecond(onCore, texts.length),
      asked: "≥ 500 /s",
    },
    { what: "extract alone", size, unit: "/s", ...perSecond(extraction, articles.length) },
  ];
  for (const bytes of pastes) {
    const paste = pasteOf(bytes);
    const beside = await timedBeside(
      () => extractFrom(paste),
      () => splitPlainly(paste),
      3,
    );
    measures.push({
      what: "read and extract a paste",
      size: `${bytes / 1024 / 1024} MB`,
      unit: "ms",
      ...beside.work,
      ratio: { to: "a pass that normalises and splits", times: beside.times },
      ...(bytes === 1024 * 1024 && { asked: "< 2,000 ms" }),
    });
  }
  const [half, whole] = measures.slice(-2);
  if (half !== undefined && whole !== undefined) {
    measures.push({ what: "growth from 0.5 MB to 1 MB", unit: "count", median: whole.median / half.median });
  }
  return measures;
};

export default benchmark;

function extractFrom(text: string): number {
  const read = readText(text);
  if (!read.ok) throw new Error(`Not read as an article: ${text.slice(0, 80)}`);
  const records = read.articles.map((article) => extractArticle(article, { id: "bench", publishedOn }));
  return records.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
}

function splitPlainly(text: string): number {
  return text.normalize("NFKC").split(/(?<=[.?!])\s+|\n+/).length;
}

function perSecond({ median, spread: [fastest, slowest] }: Timing, count: number): Timing {
  const rate = (milliseconds: number): number => (count / milliseconds) * 1000;
  return { median: rate(median), spread: [rate(slowest), rate(fastest)] };
}
