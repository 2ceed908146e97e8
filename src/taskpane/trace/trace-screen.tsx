// 근거: which rows and sentences a figure is made of.
import { Text } from "@fluentui/react-components";
import { usePane } from "../pane-context";

export function TraceScreen() {
  const { texts } = usePane();
  return <Text>{texts.trace.hint}</Text>;
}
