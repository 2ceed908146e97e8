// A record in a few words, for its line in the list.
import type { MissionRecord, OutcomeRecord } from "../../records/article";
import { englishMoney, koreanMoney } from "../../records/money-text";
import type { Language } from "../texts";
import type { ReviewTexts } from "./texts";

/** @example missionFacts(mission, texts) // ["경남 창원시", "2026-03-16 ~ 2026-03-21", "10개사"] */
export function missionFacts(mission: MissionRecord, texts: ReviewTexts): string[] {
  const { province, municipality, countries, startOn, endOn, firmCount } = mission;
  return [
    [province, municipality].filter(Boolean).join(" "),
    countries.join(", "),
    period(startOn, endOn),
    firmCount === null ? "" : texts.firms(firmCount),
  ].filter((fact) => fact !== "");
}

/** @example outcomeFigure(outcome, texts, "ko") // "876만 달러 · 31건" */
export function outcomeFigure(outcome: OutcomeRecord, texts: ReviewTexts, language: Language): string {
  const money = language === "ko" ? koreanMoney : englishMoney;
  const { amount, amountTo, currency, count } = outcome;
  const sums = [amount, amountTo].flatMap((sum) =>
    sum === null || currency === null ? [] : [money(sum, currency)],
  );
  return [sums.join(" ~ "), count === null ? "" : texts.counted(count)]
    .filter((part) => part !== "")
    .join(" · ");
}

/** Marks that say why a figure is not simply a result. */
export function outcomeMarks(outcome: OutcomeRecord, texts: ReviewTexts): string[] {
  return [
    ...(outcome.historic === true ? [texts.historic] : []),
    ...(outcome.happened ? [] : [texts.planned]),
    ...(outcome.partOf === null ? [] : [texts.part]),
  ];
}

function period(startOn: string | null, endOn: string | null): string {
  if (startOn === null && endOn === null) return "";
  if (startOn === endOn) return startOn ?? "";
  return `${startOn ?? ""} ~ ${endOn ?? ""}`.trim();
}
