// Why the plan says what it says, for people who read Korean and people who read English.

export interface Reason {
  ko: string;
  en: string;
}
