// Where articles come in: pasted, chosen or dropped.
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, type DragEvent } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

interface Props {
  pasted: string;
  onPaste: (text: string) => void;
  onRead: () => void;
  onFiles: (files: readonly File[]) => void;
}

export function SourceInput({ pasted, onPaste, onRead, onFiles }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);

  const takeFiles = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    takeFiles(event.dataTransfer.files);
  };

  return (
    <div className={styles.column} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Field label={texts.import.pasteLabel}>
        <Textarea
          value={pasted}
          onChange={(_, data) => onPaste(data.value)}
          placeholder={texts.import.pastePlaceholder}
          rows={10}
          resize="vertical"
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" disabled={pasted.trim() === ""} onClick={onRead}>
          {texts.import.read}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{texts.import.chooseFiles}</Button>
        <input
          ref={chooser}
          className={styles.hidden}
          type="file"
          multiple
          aria-label={texts.import.chooseFiles}
          onChange={(event) => takeFiles(event.target.files)}
        />
      </div>
    </div>
  );
}
