// One key for the spellings of a foreign city (달라스, 댈러스), and for the names of a 시·도 in front of a body's name
// (전라북도경제통상진흥원, 전북경제통상진흥원).
import { provinces } from "../../regions/provinces";
import { resolveRegion } from "../../regions/resolve-region";
import { tidyName } from "../firm-key";
import { citySpellings } from "./known-names";

const standardSpelling = new Map(
  citySpellings.flatMap(([standard, ...others]) => [standard, ...others].map((name) => [name, standard])),
);
/** A short spelling (청도, 성도) may be another word, or a place in Korea, inside a longer name. */
const shortestInside = 3;
const variantInside = new RegExp(
  [...standardSpelling]
    .filter(([name, standard]) => name !== standard && name.length >= shortestInside)
    .map(([name]) => name)
    .sort((one, other) => other.length - one.length)
    .join("|"),
  "g",
);

const fullProvinceNames = provinces.flatMap(({ officialName, formerNames, name }) =>
  [officialName, ...formerNames.map((former) => former.name)].map((full) => [full, name] as const),
);

/**
 * A city's name as 외래어 표기법 spells it; another name as it is.
 * @example cityKey("달라스") // "댈러스"
 */
export function cityKey(city: string): string {
  const tidy = tidyName(city).replace(/시$/, "");
  return standardSpelling.get(tidy) ?? standardSpelling.get(tidyName(city)) ?? tidyName(city);
}

/**
 * A body's name with the places in it spelt one way; a name that is nothing but a 시·도 becomes its 약칭.
 * @example withStandardPlaces("OKTA 애틀란타지회") // "OKTA 애틀랜타지회"
 * @example withStandardPlaces("전북특별자치도") // "전북"
 */
export function withStandardPlaces(name: string): string {
  const province = wholeProvince(name);
  if (province !== null) return province;
  const leading = fullProvinceNames.find(([full]) => name.startsWith(full));
  const shortened = leading === undefined ? name : leading[1] + name.slice(leading[0].length).trimStart();
  return shortened.replace(variantInside, (variant) => standardSpelling.get(variant) ?? variant);
}

function wholeProvince(name: string): string | null {
  if (!/(?:도|시|도청|시청)$/.test(name)) return null;
  const regions = resolveRegion(name.replace(/청$/, ""));
  const [region] = regions;
  return regions.length === 1 && region?.municipality === null ? region.province : null;
}
