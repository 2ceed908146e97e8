// A statement prepared for matching: what two articles must agree on to speak of one event.
import { splitValues } from "../records/cell";
import { countryNames } from "../regions/countries";
import { eventWindow, type EventWindow } from "./event-window";
import type { MissionStatement } from "./mission-statement";
import type { StatedValues } from "./mission-values";
import { nameKey, type NameKey } from "./name-similarity";
import { institutionOf, withShortInstitutions } from "./names/body-key";
import { cityKey, withStandardPlaces } from "./names/place-key";

export interface MissionProfile {
  /** Null for the row as a person left it. */
  articleId: string | null;
  values: StatedValues;
  name: NameKey;
  window: EventWindow | null;
  countries: string[];
  /** As 외래어 표기법 spells them. */
  cities: string[];
  organisers: string[];
}

/** @param articleId null for a row that a person has a hand in */
export function profileOf(
  statement: Omit<MissionStatement, "articleId">,
  articleId: string | null,
): MissionProfile {
  const { values } = statement;
  return {
    articleId,
    values,
    name: nameKey(withShortInstitutions(withStandardPlaces(values.name ?? ""))),
    window: eventWindow(statement),
    countries: countryNames(splitValues(values.countries)),
    cities: splitValues(values.cities).map(cityKey),
    organisers: splitValues(values.organisers).map((name) => institutionOf(name) ?? withStandardPlaces(name)),
  };
}
