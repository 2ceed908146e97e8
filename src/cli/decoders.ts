// Node's own TextDecoder reads euc-kr as it stood before CP949 extended it: half of the syllables of a CP949 file
// (똠, 펲, 뷁 …) come out wrong without an error. This library's tables are the web's.
import { TextDecoder } from "@exodus/bytes/encoding.js";
import type { Decoders } from "../reading/read-bytes";

function strictly(label: string): (bytes: Uint8Array) => string | null {
  return (bytes) => {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Malformed input is an answer, not a failure: the next encoding is tried.
      return null;
    }
  };
}

export const nodeDecoders: Decoders = {
  utf8: strictly("utf-8"),
  utf16le: strictly("utf-16le"),
  utf16be: strictly("utf-16be"),
  cp949: strictly("euc-kr"),
};
