// What became of the wish to see a place in the workbook: nothing is said where it is shown.
import { Text } from "@fluentui/react-components";
import { FailureMessage } from "./failure-message";
import type { TaskState } from "./use-task";

interface Props {
  /** Done with false: there is no such place. */
  going: TaskState<boolean>;
  /** Says so. */
  gone: string;
}

export function GoneMessage({ going, gone }: Props) {
  if (going.phase === "failed") return <FailureMessage error={going.error} />;
  return going.phase === "done" && !going.result ? <Text role="status">{gone}</Text> : null;
}
