// A province, city or county as a party: 경남도, 경상남도 and 경남도청 are one body.
import { resolveRegion } from "../../regions/resolve-region";
import type { RegionRef } from "../../regions/region";

/** Nothing else is looked up: hardly a buyer is called so. */
const mayBeBody = /^[가-힣 ]{1,20}(?:도|시|군|구)청?$|^[가-힣]{2}$/;

/**
 * The region whose 도, 시, 군 or 구 a name is; null for any other name, and where several have it. A city or county is
 * one only with its 시 or 군: firms are called 화성 and 진주.
 * @example regionOfBody("경남도청") // { province: "경남", municipality: null }
 * @example regionOfBody("화성") // null
 */
export function regionOfBody(name: string): RegionRef | null {
  if (!mayBeBody.test(name)) return null;
  const [region, ...others] = resolveRegion(name.replace(/청$/, ""));
  if (region === undefined || others.length > 0) return null;
  return name.length === 2 && region.municipality !== null ? null : region;
}
