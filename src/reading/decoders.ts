// Bytes to text, handed in from outside: this room sees neither the browser nor Node, and Node's own "euc-kr" does
// not know the CP949 syllables (똠, 펲) that Windows files hold. A decoder refuses bytes that are not its own.

/** Each gives the text, or null if the bytes are not in its encoding. */
export interface Decoders {
  utf8: (bytes: Uint8Array) => string | null;
  utf16le: (bytes: Uint8Array) => string | null;
  utf16be: (bytes: Uint8Array) => string | null;
  cp949: (bytes: Uint8Array) => string | null;
  /** Western Europe; never null, so only for bytes that say so themselves. */
  windows1252: (bytes: Uint8Array) => string | null;
}

/** What is used of the standard's TextDecoder. */
export type TextDecoderConstructor = new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Decoders made from a TextDecoder that follows the WHATWG standard, where "euc-kr" means CP949: the browser's own,
 * or `TextDecoder` of `@exodus/bytes/encoding.js` under Node.
 */
export function createDecoders(TextDecoder: TextDecoderConstructor): Decoders {
  const decodeAs =
    (label: string) =>
    (bytes: Uint8Array): string | null => {
      try {
        return new TextDecoder(label, { fatal: true }).decode(bytes);
      } catch (error) {
        // The standard's sign for bytes of another encoding; anything else is a fault of the host.
        if (error instanceof TypeError) return null;
        throw error;
      }
    };
  return {
    utf8: decodeAs("utf-8"),
    utf16le: decodeAs("utf-16le"),
    utf16be: decodeAs("utf-16be"),
    cp949: decodeAs("euc-kr"),
    windows1252: decodeAs("windows-1252"),
  };
}
