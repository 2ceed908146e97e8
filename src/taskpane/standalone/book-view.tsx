// The workbook beside the pane: its sheets as tabs, hidden ones behind a box, the chosen one as a plain grid.
import { Checkbox, makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { SheetGrid } from "./sheet-grid";
import type { ShownWorkbook } from "./shown-workbook";
import type { StandaloneTexts } from "./texts";

const useStyles = makeStyles({
  book: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, flexGrow: 1 },
  bar: {
    display: "flex",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: "auto",
    flexShrink: 0,
  },
  hidden: { marginInlineStart: "auto", whiteSpace: "nowrap", flexShrink: 0 },
  empty: { padding: tokens.spacingHorizontalL, flexGrow: 1 },
});

export function BookView({ shown, texts }: { shown: ShownWorkbook; texts: StandaloneTexts }) {
  const styles = useStyles();
  const state = useSyncExternalStore(shown.subscribe, shown.state);
  const [withHidden, setWithHidden] = useState(false);
  const { sheets } = state.book;
  const sheet = sheets.find(({ name }) => name === state.sheet);
  const listed = sheets.filter(({ name, isHidden }) => withHidden || !isHidden || name === state.sheet);
  return (
    <section className={styles.book} aria-label={texts.sheets}>
      {sheet === undefined ? (
        <div className={styles.empty}>
          <Text>{texts.empty}</Text>
        </div>
      ) : (
        <SheetGrid
          key={sheet.name}
          sheet={sheet}
          row={state.row}
          column={state.column}
          label={texts.grid(sheet.name)}
          onSelect={shown.select}
        />
      )}
      {sheets.length > 0 && (
        <div className={styles.bar}>
          <TabList
            size="small"
            aria-label={texts.sheets}
            selectedValue={state.sheet}
            onTabSelect={(_, { value }) => shown.showSheet(String(value))}
          >
            {listed.map(({ name }) => (
              <Tab key={name} value={name}>
                {name}
              </Tab>
            ))}
          </TabList>
          <Checkbox
            className={styles.hidden}
            label={texts.hidden}
            checked={withHidden}
            onChange={(_, { checked }) => setWithHidden(checked === true)}
          />
        </div>
      )}
    </section>
  );
}
