// Items that share a number. Nearly all numbers of a report are of one item alone: items are counted first, and only those
// that share theirs are put together, in one stretch of memory instead of an array for each number.

/** Numbers one after another, each with the item that has it; an item may come several times. */
export interface NumberedItems {
  items: number[];
  numbers: number[];
}

/** Items that share a number, block after block. */
export interface Blocks {
  /** Those of a block in the order in which they came. */
  items: Int32Array;
  /** Where each block begins, last where all end; blocks are in the order in which their numbers came. */
  starts: readonly number[];
}

/**
 * Puts together the items of each number that comes more than once.
 * @param most what all numbers are below
 * @example blockMaker(9)({ items: [0, 1, 2], numbers: [7, 8, 7] }) // { items: [0, 2], starts: [0, 2] }
 */
export function blockMaker(most: number): (numbered: NumberedItems) => Blocks {
  // All 0 before and after a call: to make room anew for each would take longer than to count.
  const times = new Int32Array(most);
  const ends = new Int32Array(most);
  return ({ items, numbers }) => {
    numbers.forEach((number) => {
      times[number] = (times[number] ?? 0) + 1;
    });
    const starts: number[] = [];
    let end = 0;
    numbers.forEach((number) => {
      const count = times[number] ?? 0;
      if (count < 2) return;
      starts.push(end);
      ends[number] = end;
      end += count;
      times[number] = placed;
    });
    starts.push(end);
    const inBlocks = new Int32Array(end);
    numbers.forEach((number, index) => {
      if (times[number] !== placed) return;
      const at = ends[number] ?? 0;
      inBlocks[at] = items[index] ?? 0;
      ends[number] = at + 1;
    });
    numbers.forEach((number) => {
      times[number] = 0;
    });
    return { items: inBlocks, starts };
  };
}

/** Instead of a count, once a number's block has its place. */
const placed = -1;
