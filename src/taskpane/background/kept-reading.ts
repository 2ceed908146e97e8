// What was read of a workbook, kept beside the pane for the questions that follow on it.

/** What the newest reading has given. */
export interface KeptReading<Read> {
  /** What was read under this number, read now if another one was before. */
  of: (reading: number, read: () => Promise<Read>) => Promise<Read>;
  /** The same, if it is there. */
  known: (reading: number) => Read | null;
  forget: () => void;
}

/**
 * Keeps one reading at a time: the rows of a large workbook are hundreds of megabytes.
 * @example const kept = keepReading<TraceableReport>();
 * await kept.of(3, () => openForTracing(workbook, clock)); // reads; asked again for 3 it does not
 */
export function keepReading<Read>(): KeptReading<Read> {
  let kept: { reading: number; read: Read } | null = null;
  return {
    async of(reading, read) {
      if (kept?.reading !== reading) {
        // The rows that were read before make room.
        kept = null;
        kept = { reading, read: await read() };
      }
      return kept.read;
    },
    known: (reading) => (kept?.reading === reading ? kept.read : null),
    forget: () => {
      kept = null;
    },
  };
}
