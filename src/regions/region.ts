// The words of this room: a region is a 시·도, or a 시·군·구 inside one. It is always named by its 약칭 (경남),
// never by a number: 50 is 세종 in ISO 3166-2 and 제주 in the codes of the Ministry of the Interior.

/** A 시·도 (`municipality` null) or a 시·군·구, e.g. `{province: "경남", municipality: "진주시"}`. */
export interface RegionRef {
  /** 약칭, e.g. "경남". */
  province: string;
  municipality: string | null;
}

/** 시도, 자치 시·군·구, 행정시 of 제주: the values of 지역.구분. */
export type RegionType = "province" | "municipality" | "administrative_city";

/** A stretch of days, both ends included; null is open. ISO dates. */
export interface Validity {
  from: string | null;
  to: string | null;
}

/** The 지역코드 of a region: "경남", or "경남/진주시". */
export function regionCode(ref: RegionRef): string {
  return ref.municipality === null ? ref.province : `${ref.province}/${ref.municipality}`;
}

/** The region of a 지역코드: `parseRegionCode("경남/진주시")` is `{province: "경남", municipality: "진주시"}`. */
export function parseRegionCode(code: string): RegionRef {
  const slash = code.indexOf("/");
  if (slash < 0) return { province: code, municipality: null };
  return { province: code.slice(0, slash), municipality: code.slice(slash + 1) };
}

/** Whether a day (ISO) lies in a validity: `covers({from: null, to: "2026-06-30"}, "2026-07-01")` is false. */
export function covers(validity: Validity, on: string): boolean {
  return (validity.from === null || validity.from <= on) && (validity.to === null || on <= validity.to);
}
