// Node's own TextDecoder reads euc-kr as it stood before CP949 extended it: half of the syllables of a CP949 file
// (똠, 펲, 뷁 …) come out wrong without an error. This library's tables are the web's.
import { TextDecoder } from "@exodus/bytes/encoding.js";
import { createDecoders } from "../reading/decoders";

export const nodeDecoders = createDecoders(TextDecoder);
