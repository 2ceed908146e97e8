// Where articles come in: pasted, chosen or dropped.
import { Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
  },
  // An outline takes no room, so that nothing moves under a file that is dropped.
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
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
  const [isOver, setOver] = useState(false);

  const takeFiles = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    takeFiles(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };

  return (
    <div
      className={mergeClasses(styles.column, isOver && styles.over)}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Field label={texts.import.pasteLabel}>
        <Textarea
          value={pasted}
          onChange={(_, data) => onPaste(data.value)}
          placeholder={texts.import.pastePlaceholder}
          rows={8}
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
          onChange={(event) => {
            takeFiles(event.target.files);
            // The same file may be chosen again.
            event.target.value = "";
          }}
        />
      </div>
      <Text className={styles.note}>{texts.import.kinds}</Text>
    </div>
  );
}
