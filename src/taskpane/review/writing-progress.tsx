// How far the tables are written, on the screens that wait for it.
import type { Progress as Share } from "../import/import-flow";
import { usePane } from "../pane-context";
import { Progress } from "../progress";

export function WritingProgress({ writing, onStop }: { writing: Share; onStop: () => void }) {
  const { texts } = usePane();
  return (
    <Progress
      label={writing.all > 0 ? texts.review.writingPart(writing.done) : texts.review.writing}
      done={writing.done}
      all={writing.all}
      stop={{ label: texts.stop, onStop }}
    />
  );
}
