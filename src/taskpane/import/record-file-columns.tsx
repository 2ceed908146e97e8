// How the columns of a record file were understood: nothing is silently lost, and a header that only looks like ours
// is read when the user says so.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { rowRanges } from "../../importing/record-file/row-ranges";
import { usePane } from "../pane-context";
import { useFocusHeir } from "../use-focus-heir";
import type { OpenRecordFile } from "./import-flow";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Cells that could not be read, beyond these only counted. */
const mostFaults = 3;

interface Props {
  file: OpenRecordFile;
  /** While something is read or written. */
  isBusy: boolean;
  onAccept: () => void;
  /** Gives who gets the focus once nothing is left to accept. */
  heir: () => HTMLElement | null;
}

export function RecordFileColumns({ file, isBusy, onAccept, heir }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const accept = useFocusHeir(heir);
  const { name, columns, faults } = file;
  const proposed = columns.flatMap((sheet) => sheet.proposed);
  const unmatched = columns.flatMap((sheet) => sheet.unmatched);
  const events = columns.flatMap(({ sheet, likeAbove, withoutEvent }) => {
    const rowsOf = (rows: readonly number[]) => texts.import.rows(rowRanges(rows), rows.length, sheet);
    return [
      ...(likeAbove.length > 0 ? [texts.import.likeAbove(rowsOf(likeAbove))] : []),
      ...(withoutEvent.length > 0 ? [texts.import.withoutEvent(rowsOf(withoutEvent))] : []),
    ];
  });
  if (proposed.length + unmatched.length + events.length + faults.length === 0) return null;
  const faultText = (fault: (typeof faults)[number]): string => {
    if ("record" in fault) return `${fault.path}: ${fault.message}`;
    const { row, header, kind, cell } = fault;
    if (kind === "total") return texts.import.totalRow(row, String(cell));
    return kind === "worked_out"
      ? texts.import.workedOutRow(row, String(cell))
      : texts.import.cellFault(row, header, String(cell));
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{name}</MessageBarTitle>
        <ul className={styles.list}>
          {proposed.map(({ header, column }) => (
            <li key={header}>{texts.import.proposed(header, column)}</li>
          ))}
          {unmatched.length > 0 && <li>{texts.import.unmatched(unmatched.join(", "))}</li>}
          {events.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {faults.slice(0, mostFaults).map((fault, index) => (
            <li key={index}>{faultText(fault)}</li>
          ))}
          {faults.length > mostFaults && <li>{texts.import.more(faults.length - mostFaults)}</li>}
        </ul>
      </MessageBarBody>
      {proposed.length > 0 && (
        <MessageBarActions>
          <Button ref={accept} size="small" disabledFocusable={isBusy} onClick={onAccept}>
            {texts.import.acceptHeaders(proposed.length)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
