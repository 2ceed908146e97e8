// The page's bar: opens a workbook of the PC or a new one, and saves the one that is open.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useSyncExternalStore, type ChangeEvent } from "react";
import { canSaveBack, pickFile, readDiskFile, type DiskFile } from "./disk-file";
import { newFile, type OpenBook } from "./open-book";
import type { StandaloneTexts } from "./texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { marginInlineStart: "auto" },
  hidden: { display: "none" },
});

interface Props {
  open: OpenBook | null;
  texts: StandaloneTexts;
  isBusy: boolean;
  /** `pick` gives null where the user changes their mind. */
  onOpen: (pick: () => Promise<DiskFile | null>) => void;
  onSave: (open: OpenBook) => void;
}

export function FileBar({ open, texts, isBusy, onOpen, onSave }: Props) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file !== undefined) onOpen(() => readDiskFile(file, null));
    // The same file may be chosen again.
    target.value = "";
  };
  return (
    <header className={styles.bar}>
      <Button disabled={isBusy} onClick={() => (canSaveBack() ? onOpen(pickFile) : chooser.current?.click())}>
        {texts.open}
      </Button>
      <Button disabled={isBusy} onClick={() => onOpen(() => Promise.resolve(newFile(texts.newName)))}>
        {texts.create}
      </Button>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={texts.open}
        onChange={choose}
      />
      {open !== null && <SaveButton open={open} texts={texts} isBusy={isBusy} onSave={onSave} />}
    </header>
  );
}

function SaveButton({
  open,
  texts,
  isBusy,
  onSave,
}: Pick<Props, "texts" | "isBusy" | "onSave"> & { open: OpenBook }) {
  const styles = useStyles();
  const { isChanged } = useSyncExternalStore(open.shown.subscribe, open.shown.state);
  return (
    <>
      <Button appearance="primary" disabled={isBusy || !isChanged} onClick={() => onSave(open)}>
        {texts.save}
      </Button>
      <Text className={styles.name}>
        {open.file.name}
        {isChanged && ` · ${texts.unsaved}`}
      </Text>
    </>
  );
}
