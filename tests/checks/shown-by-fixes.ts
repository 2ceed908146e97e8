// Which rules may find something only once another finding is fixed: what is behind a wrong value can be seen only when the
// value is right. Each stands with its reason; anything else that a fix brings up is a fault of the fix.

interface ShownThen {
  fixed: readonly string[];
  shown: readonly string[];
  because: string;
}

/** Rules that hold one row's sum, measure and date against those of other rows, against rates and limits. */
const compared = [
  ...["K05", "S01", "S02", "S03", "S06", "S07", "L01", "L02", "L03", "L04"],
  ...["C01", "C02", "C03", "C04", "C05", "D01", "D03", "D04", "B01"],
];

const shownThen: readonly ShownThen[] = [
  {
    fixed: ["F01", "Q02", "C01"],
    shown: compared,
    because: "A sum or its currency is another, and is compared again; D03 speaks where D04 falls silent.",
  },
  {
    fixed: ["Q02"],
    shown: ["K01", "K02", "K03", "K04", "K06", "P01"],
    because: "The count is that of its sentence, which is read now; a single deal has a buyer.",
  },
  {
    fixed: ["K01", "K02", "K03"],
    shown: [...compared, "T01", "T02", "T07", "Q02"],
    because:
      "The row stands among those of another measure, which has terms and a total of its own, and of which its sentence " +
      "may state a sum that the row has not.",
  },
  {
    fixed: ["K04", "K06"],
    shown: [...compared, "T03", "T07"],
    because:
      "The row is a plan, whose day may be past, or years off, which was T05's to tell of a result; or it is of another " +
      "year, whose rates are compared alone.",
  },
  {
    fixed: ["S03", "D01"],
    shown: compared,
    because:
      "The row is not counted any more: totals are another without it, and parts are held against theirs.",
  },
  {
    fixed: ["D06"],
    shown: ["D01", "D03", "D05", "P03"],
    because: "What bore two names is one: its results, events and visits can be seen to be the same.",
  },
  {
    fixed: ["R01", "R03", "R04"],
    shown: ["R01", "R02", "R03", "S06", "L04", "D03", "D04"],
    because: "The region is known: its history, its other events and its other sums are looked at.",
  },
  {
    fixed: ["F02", "F03", "F04", "E02"],
    shown: "FQKSLCDRPTEB".split(""),
    because: "A cell that could not be read, or that holds what was confirmed once, says something new.",
  },
];

/**
 * Whether a rule may find something new once a finding of another one is fixed; none may of its own kind.
 * @example mayShowThen("Q02", "L01") // true: the sum as it is quoted exceeds the consultations
 */
export function mayShowThen(fixed: string, shown: string): boolean {
  if (fixed === shown) return false;
  return shownThen.some(
    (one) =>
      one.fixed.includes(fixed) && one.shown.some((rule) => rule === shown || rule === shown.charAt(0)),
  );
}
