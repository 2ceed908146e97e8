// What is aimed at, lies ahead or is hoped for is planned, whatever else its sentence says of it.
import { isAhead, isOutdone, isStillToCome, isTarget } from "./compared-figures";
import type { FigureContext } from "./governing-word";
import { isHoped } from "./hopes";
import type { Reading } from "./kind-reading";

/**
 * The reading of one figure of a sentence, planned if it is a target, still to come or only hoped for; as it was otherwise.
 * Those behind it are to be read before, since what they are aimed at a whole row is.
 * @param last what the sentence before told, or null
 */
export function readAim(
  contexts: readonly FigureContext[],
  readings: readonly (Reading | null)[],
  index: number,
  last: Reading | null,
): Reading | null {
  const context = contexts[index];
  const reading = readings[index] ?? null;
  if (context === undefined) return reading;
  if (isTarget(context) || leadsToPlan(contexts, readings, index))
    return asTarget(reading, context, readings[index - 1] ?? last);
  return isAhead(context) || isStillToCome(context) ? asAhead(reading) : asHope(reading, context);
}

/** "상담 300만 달러, 계약 50만 달러를 목표로", "… 달성할 계획": what the last of a row is aimed at, all are. */
function leadsToPlan(
  contexts: readonly FigureContext[],
  readings: readonly (Reading | null)[],
  index: number,
): boolean {
  const [context, next] = [contexts[index], contexts[index + 1]];
  if (context === undefined || next === undefined) return false;
  if (!isTarget(next) && readings[index + 1]?.modality !== "planned") return false;
  return /^(?:의\s[가-힣]{2,6}[와과]\s|,\s|와\s|과\s|·\s?)(?:(?:수출|현장)?(?:상담|계약|협약|판매|매출|MOU)[가-힣]{0,4}\s)?(?:약\s|총\s)?$/.test(
    context.text.slice(context.end, next.start),
  );
}

/** "판촉전에서 목표한 5만 달러를 넘겼다": a target of its own occasion, not of what was told before. */
const ownOccasion = /(?:에서는?|에선)\s[^,.]{0,20}$/;

/** A target is planned; without a word of its own it is that of what was told before, of exports, or of nothing told. */
function asTarget(reading: Reading | null, context: FigureContext, last: Reading | null): Reading {
  if (reading !== null) return { ...reading, modality: "planned" };
  // "현장판매액은 500만 엔이다. 목표 300만 엔을 넘겼다": what passed it was told in the sentence before.
  if (
    last !== null &&
    isOutdone(context) &&
    !ownOccasion.test(context.text.slice(context.previousEnd, context.start))
  )
    return { ...last, modality: "planned", government: null, source: "before" };
  return {
    kind: context.text.includes("수출") ? "export_performance" : "other_amount",
    modality: "planned",
    government: null,
  };
}

function asAhead(reading: Reading | null): Reading | null {
  return reading === null || reading.kind === "contract_expected"
    ? reading
    : { ...reading, modality: "planned" };
}

/** "50만 달러 수출을 자신하고 있다": a hope of what its noun says; other readings stay. */
function asHope(reading: Reading | null, { text, end, nextStart }: FigureContext): Reading | null {
  if (reading === null) return null;
  const word = reading.government?.word;
  const behind = text.slice(Math.max(end, word?.end ?? 0), nextStart);
  if (!isHoped(behind, reading.kind)) return reading;
  const kind =
    word?.sense === "export" ? "export_performance" : word?.sense === "contract" ? "contract" : reading.kind;
  return { ...reading, kind, modality: "planned" };
}
