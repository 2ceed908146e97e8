// Dates as Korean official documents write them (행정업무 운영 편람).

/**
 * A date without leading zeros, with a point behind the day.
 * @example officialDate("2026-08-14") // "2026. 8. 14."
 */
export function officialDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year ?? ""}. ${month ?? ""}. ${day ?? ""}.`;
}
