// Tasks know no clock: the entrance (pane, ribbon, command line) says what day and time it is, in local time.

export interface Clock {
  /** ISO date, e.g. "2026-11-21". */
  today: string;
  /** Local date and time to the minute, e.g. "2026-11-21T09:30". */
  now: string;
}

/**
 * The clock of an entrance, from the machine's local time.
 * @example clockOf(new Date(2026, 10, 21, 9, 30)) // {today: "2026-11-21", now: "2026-11-21T09:30"}
 */
export function clockOf(moment: Date): Clock {
  const two = (value: number) => String(value).padStart(2, "0");
  const today = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return { today, now: `${today}T${two(moment.getHours())}:${two(moment.getMinutes())}` };
}
