// Which language a sentence is read in. English words inside Korean sentences are names.

import { rememberLast } from "../../records/remember";

/** Whether a sentence is to be read as English; every step asks that of the sentence at hand. */
export const isEnglish = rememberLast((text: string): boolean => !/[가-힣]/.test(text));
