// Which language a sentence is read in. English words inside Korean sentences are names.

/** Whether a sentence is to be read as English. */
export function isEnglish(text: string): boolean {
  return !/[가-힣]/.test(text);
}
