// 근거: which rows and sentences the selected figure is made of.
import { makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { SelectedCell } from "../../workbook/workbook-view";
import type { ShownTrace } from "../background/trace-work";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { FigureRows } from "./figure-rows";
import { shownValue } from "./shown-value";
import { useTrace, type TracedCell, type Tracing } from "./use-trace";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export function TraceScreen() {
  const styles = useStyles();
  const { texts } = usePane();
  const screen = useRef<HTMLDivElement>(null);
  const tracing = useTrace(screen);
  return (
    <div ref={screen} className={styles.screen}>
      <Text>{texts.trace.hint}</Text>
      <TraceResult tracing={tracing} />
    </div>
  );
}

function TraceResult({ tracing: { state, more } }: { tracing: Tracing }) {
  const { texts } = usePane();
  switch (state.phase) {
    case "no_view":
      return <Text>{texts.trace.noView}</Text>;
    case "reading":
      return <Spinner size="small" label={texts.trace.reading} />;
    case "failed":
      return <FailureMessage error={state.error} />;
    case "traced":
      return <CellTrace traced={state.traced} more={more} />;
  }
}

function CellTrace({ traced, more }: { traced: TracedCell; more: Tracing["more"] }) {
  const { texts } = usePane();
  const { turn, order, trace, isAnew } = traced;
  switch (trace.kind) {
    case "figure":
    case "composed":
      return (
        <>
          {isAnew && <Text role="status">{texts.trace.anew}</Text>}
          {trace.kind === "figure" ? (
            <Agreement trace={trace} cell={order.cell} />
          ) : (
            <Text>{texts.trace.composed}</Text>
          )}
          {trace.figures.map((figure, index) => (
            <FigureRows
              key={`${turn} ${index}`}
              figure={figure}
              onMore={(from) => more(traced, index, from)}
            />
          ))}
        </>
      );
    case "sign":
      return <Text>{texts.trace.sign[trace.sign]}</Text>;
    case "not_a_figure":
      return <Text>{texts.trace.notAFigure}</Text>;
    case "no_rule":
      return <Text>{texts.trace.noRule}</Text>;
  }
}

function Agreement({ trace, cell }: { trace: Extract<ShownTrace, { kind: "figure" }>; cell: SelectedCell }) {
  const { texts } = usePane();
  const label = trace.figures[0]?.label ?? "";
  return (
    <MessageBar intent={trace.agrees ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        {trace.agrees ? texts.trace.agrees : texts.trace.differs(shownValue(label, cell.value))}
      </MessageBarBody>
    </MessageBar>
  );
}
