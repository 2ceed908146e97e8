// A sheet to look at: plain cells, only those in sight drawn. A click or the arrow keys select a cell, so that the
// pane can tell where its figure comes from. Nothing can be typed here.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { columnName } from "../../workbook/grid";
import type { ShownSheet } from "./shown-sheets";

const useStyles = makeStyles({
  grid: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    position: "relative",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  inner: { position: "relative" },
  line: { position: "absolute", insetInlineStart: 0, display: "flex", height: "24px" },
  head: { position: "sticky", top: 0, zIndex: 1, display: "flex", height: "24px" },
  cell: {
    boxSizing: "border-box",
    flexShrink: 0,
    padding: "3px 4px",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: "tabular-nums",
  },
  letter: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  tableHead: { backgroundColor: tokens.colorNeutralBackground4, fontWeight: tokens.fontWeightSemibold },
  selected: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
});

/** Pixels of a row, and of a character of a column's width. */
const rowHeight = 24;
const characterWidth = 7.5;
const lettersWidth = 44;

interface Props {
  sheet: ShownSheet;
  row: number;
  column: number;
  label: string;
  onSelect: (row: number, column: number) => void;
}

export function SheetGrid({ sheet, row: selectedRow, column: selectedColumn, label, onSelect }: Props) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const widths = sheet.widths.map((characters) => Math.min(Math.max(characters, 4), 60) * characterWidth);
  const width = widths.reduce((sum, one) => sum + one, lettersWidth);
  const virtualizer = useVirtualizer({
    count: sheet.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const left = widths.slice(0, selectedColumn).reduce((sum, one) => sum + one, 0);
  useEffect(() => {
    virtualizer.scrollToIndex(Math.max(0, sheet.rows.indexOf(selectedRow)), { align: "auto" });
    const box = scroller.current;
    if (box && (left < box.scrollLeft || left > box.scrollLeft + box.clientWidth - lettersWidth * 2)) {
      box.scrollLeft = Math.max(0, left - lettersWidth);
    }
  }, [virtualizer, sheet.rows, selectedRow, left]);

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = Math.max(0, sheet.rows.indexOf(selectedRow));
    const within = (value: number, count: number) => Math.min(Math.max(value, 0), Math.max(count - 1, 0));
    onSelect(
      sheet.rows[within(place + step[0], sheet.rows.length)] ?? 0,
      within(selectedColumn + step[1], sheet.columnCount),
    );
  };

  return (
    <div
      ref={scroller}
      className={styles.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={sheet.rowCount + 1}
      aria-colcount={sheet.columnCount + 1}
      aria-readonly
      tabIndex={0}
      aria-activedescendant={cellId(selectedRow, selectedColumn)}
      onKeyDown={move}
    >
      <div role="row" aria-rowindex={1} className={styles.head} style={{ width }}>
        <div
          role="columnheader"
          aria-label="#"
          className={mergeClasses(styles.cell, styles.letter)}
          style={{ width: lettersWidth }}
        />
        {widths.map((one, column) => (
          <div
            key={column}
            role="columnheader"
            className={mergeClasses(styles.cell, styles.letter)}
            style={{ width: one }}
          >
            {columnName(column)}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={styles.inner} style={{ height: virtualizer.getTotalSize(), width }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <GridLine
            key={index}
            sheet={sheet}
            row={sheet.rows[index] ?? 0}
            top={start}
            widths={widths}
            selectedColumn={sheet.rows[index] === selectedRow ? selectedColumn : null}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  sheet: ShownSheet;
  row: number;
  /** Pixels from the first row. */
  top: number;
  widths: readonly number[];
  /** null: the selected cell is in another row. */
  selectedColumn: number | null;
  onSelect: (row: number, column: number) => void;
}

function GridLine({ sheet, row, top, widths, selectedColumn, onSelect }: LineProps) {
  const styles = useStyles();
  const table = sheet.tables.find((one) => one.row === row);
  const isTableHead = (column: number) =>
    table !== undefined && column >= table.column && column < table.column + table.headers.length;
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.line} style={{ top }}>
      <div
        role="rowheader"
        className={mergeClasses(styles.cell, styles.letter)}
        style={{ width: lettersWidth }}
      >
        {row + 1}
      </div>
      {columnsOf(sheet, row).map(({ column, span }) => {
        const cell = sheet.cell(row, column);
        const isNumber = typeof cell?.value === "number";
        return (
          <div
            key={column}
            id={cellId(row, column)}
            role="gridcell"
            aria-selected={column === selectedColumn}
            {...(span > 1 && { "aria-colspan": span })}
            className={mergeClasses(
              styles.cell,
              cell?.isBold === true && styles.bold,
              isTableHead(column) && styles.tableHead,
              column === selectedColumn && styles.selected,
            )}
            style={{
              width: widths.slice(column, column + span).reduce((sum, one) => sum + one, 0),
              textAlign: cell?.align ?? (isNumber ? "right" : "left"),
            }}
            title={cell?.shown}
            onClick={() => onSelect(row, column)}
          >
            {cell?.shown}
          </div>
        );
      })}
    </div>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** The cells of a row; one that is merged takes the place of those it covers. */
function columnsOf(sheet: ShownSheet, row: number): { column: number; span: number }[] {
  const cells: { column: number; span: number }[] = [];
  for (let column = 0; column < sheet.columnCount;) {
    const span = sheet.spans.get(`${row},${column}`) ?? 1;
    cells.push({ column, span });
    column += span;
  }
  return cells;
}
