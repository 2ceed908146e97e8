// Where articles come in: pasted, chosen or dropped. Files are read as bytes; nothing in them is run or loaded.
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import { tooManyBytes } from "../../reading/read-bytes";
import type { ArticleSource } from "../../tasks/read-articles";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

interface Props {
  onSources: (sources: ArticleSource[]) => void;
}

export function SourceInput({ onSources }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const [pasted, setPasted] = useState("");
  const chooser = useRef<HTMLInputElement>(null);

  const takeFiles = async (files: FileList | null) => {
    const sources = await Promise.all([...(files ?? [])].map(readFile));
    if (sources.length > 0) onSources(sources);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void takeFiles(event.dataTransfer.files);
  };

  return (
    <div className={styles.column} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Field label={texts.import.pasteLabel}>
        <Textarea
          value={pasted}
          onChange={(_, data) => setPasted(data.value)}
          placeholder={texts.import.pastePlaceholder}
          rows={10}
          resize="vertical"
        />
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={pasted.trim() === ""}
          onClick={() => onSources([{ id: "pasted", name: texts.import.pasted, text: pasted }])}
        >
          {texts.import.read}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{texts.import.chooseFiles}</Button>
        <input
          ref={chooser}
          className={styles.hidden}
          type="file"
          multiple
          aria-label={texts.import.chooseFiles}
          onChange={(event) => void takeFiles(event.target.files)}
        />
      </div>
    </div>
  );
}

async function readFile(file: File): Promise<ArticleSource> {
  const id = file.name.replace(/\.[^.]*$/, "");
  if (file.size >= tooManyBytes) return { id, name: file.name, tooLarge: file.size };
  return { id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
