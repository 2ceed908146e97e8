// How the pane decodes bytes: the browser's own decoder, whose euc-kr is CP949 as the web has it.
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

export const browserDecoders: Decoders = {
  utf8: strictly("utf-8"),
  utf16le: strictly("utf-16le"),
  utf16be: strictly("utf-16be"),
  cp949: strictly("euc-kr"),
};
