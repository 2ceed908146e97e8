// What stands in a screen's place until its code is there. Mostly it has come before anybody asks, so that the spinner
// shows only after a moment: nothing flickers and nothing moves.
import { makeStyles, Spinner } from "@fluentui/react-components";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  late: {
    animationName: { from: { visibility: "hidden" } },
    animationDelay: "300ms",
    animationFillMode: "both",
  },
});

export function LoadingScreen() {
  const { texts } = usePane();
  const styles = useStyles();
  return <Spinner className={styles.late} label={texts.loading} labelPosition="below" />;
}
