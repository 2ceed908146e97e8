// The screens behind the first one, each loaded when its tab is first opened, and again on request where its server was
// away.
import { Button } from "@fluentui/react-components";
import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import { WorkbookError } from "../workbook/workbook-error";
import { FailureMessage } from "./failure-message";
import { loadPart } from "./load-part";
import { loadChecks, loadReview, loadSettings, loadSummary, loadTrace } from "./load-screens";
import { LoadingScreen } from "./loading-screen";
import { usePane } from "./pane-context";

export const ReviewScreen = screen(async () => (await loadReview()).ReviewScreen);
export const ChecksScreen = screen(async () => (await loadChecks()).ChecksScreen);
export const SummaryScreen = screen(async () => (await loadSummary()).SummaryScreen);
export const TraceScreen = screen(async () => (await loadTrace()).TraceScreen);
export const SettingsScreen = screen(async () => (await loadSettings()).SettingsScreen);

function screen<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = () => lazy(async () => ({ default: await loadPart(load) }));
  return function LazyScreen(props: Props) {
    // React remembers a failure with the part; to try again takes a new one.
    const [Part, setPart] = useState(loaded);
    return (
      <UnloadedBoundary onRetry={() => setPart(loaded)}>
        <Suspense fallback={<LoadingScreen />}>
          <Part {...props} />
        </Suspense>
      </UnloadedBoundary>
    );
  };
}

interface BoundaryProps {
  onRetry: () => void;
  children: ReactNode;
}

/** Ends a part that did not come; a bug goes on to the boundary of the pane. */
class UnloadedBoundary extends Component<BoundaryProps, { failure: Error | null }> {
  override state: { failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: Error) {
    return { failure };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    if (!(failure instanceof WorkbookError)) throw failure;
    const retry = () => {
      this.setState({ failure: null });
      this.props.onRetry();
    };
    return <Unloaded failure={failure} onRetry={retry} />;
  }
}

function Unloaded({ failure, onRetry }: { failure: WorkbookError; onRetry: () => void }) {
  const { texts } = usePane();
  return (
    <>
      <FailureMessage error={failure} />
      <Button onClick={onRetry}>{texts.again}</Button>
    </>
  );
}
