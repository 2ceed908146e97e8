// The parts of a workbook are UTF-8. Bytes that are not make a part damaged; no sign is put in their place.

/** For bytes that come piece by piece; it throws a TypeError where they are not UTF-8. */
export function utf8Decoder(): TextDecoder {
  return new TextDecoder("utf-8", { fatal: true });
}

/** @throws TypeError where the bytes are not UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8Decoder().decode(bytes);
}
