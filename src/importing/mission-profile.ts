// A statement prepared for matching: what two articles must agree on to speak of one event. Names and places are
// prepared when they are first compared: kind, place and days rule out most pairs before.
import { splitValues } from "../records/cell";
import { countryNames } from "../regions/countries";
import { eventWindow, type EventWindow } from "./event-window";
import type { MissionStatement } from "./mission-statement";
import type { StatedValues } from "./mission-values";
import { nameKey, type NameKey } from "./name-similarity";
import { institutionOf, withShortInstitutions } from "./names/body-key";
import { cityKey, withStandardPlaces } from "./names/place-key";

export class MissionProfile {
  readonly values: StatedValues;
  readonly window: EventWindow | null;
  readonly countries: readonly string[];
  private nameRead: NameKey | undefined;
  private citiesRead: string[] | undefined;
  private organisersRead: string[] | undefined;

  /** @param articleId null for the row as a person left it */
  constructor(
    statement: Omit<MissionStatement, "articleId">,
    readonly articleId: string | null,
  ) {
    this.values = statement.values;
    this.window = eventWindow(statement);
    this.countries = countryNames(splitValues(statement.values.countries));
  }

  get name(): NameKey {
    return (this.nameRead ??= nameKey(withShortInstitutions(withStandardPlaces(this.values.name ?? ""))));
  }

  /** As 외래어 표기법 spells them. */
  get cities(): readonly string[] {
    return (this.citiesRead ??= splitValues(this.values.cities).map(cityKey));
  }

  get organisers(): readonly string[] {
    return (this.organisersRead ??= splitValues(this.values.organisers).map(
      (name) => institutionOf(name) ?? withStandardPlaces(name),
    ));
  }
}
