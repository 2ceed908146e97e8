// How far the review is, and what can be done with many records at once.
import { Button, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { Disclosure } from "../disclosure";
import type { ImportEvent } from "../import/import-flow";
import { usePane } from "../pane-context";
import { FoundByKind } from "./found-by-kind";
import type { ReviewDraft } from "./review-draft";
import { certainKeys, type ReviewCounts } from "./review-items";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  keys: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  articles: number;
  counts: ReviewCounts;
  openOnly: boolean;
  canUndo: boolean;
  disabled: boolean;
  draft: ReviewDraft;
  onOpenOnly: (openOnly: boolean) => void;
  dispatch: Dispatch<ImportEvent>;
}

export function ReviewBar({
  articles,
  counts,
  openOnly,
  canUndo,
  disabled,
  draft,
  onOpenOnly,
  dispatch,
}: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const acceptCertain = () =>
    dispatch({ type: "changed", change: { type: "accepted", keys: certainKeys(draft) } });
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Text weight="semibold" className={styles.number}>
          {texts.review.articles(articles)}
        </Text>
        <div className={styles.row} role="group" aria-label={texts.review.filter}>
          <ToggleButton
            size="small"
            checked={openOnly}
            disabled={counts.open === 0}
            onClick={() => onOpenOnly(true)}
          >
            {texts.review.filterOpen(counts.open)}
          </ToggleButton>
          <ToggleButton size="small" checked={!openOnly} onClick={() => onOpenOnly(false)}>
            {texts.review.filterAll(counts.all)}
          </ToggleButton>
        </div>
      </div>
      <div className={styles.row}>
        {counts.certain > 0 && (
          <Button size="small" disabled={disabled} onClick={acceptCertain}>
            {texts.review.acceptCertain(counts.certain)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          disabled={disabled || !canUndo}
          onClick={() => dispatch({ type: "undone" })}
        >
          {texts.review.undo}
        </Button>
      </div>
      <FoundByKind draft={draft} />
      <Disclosure className={styles.keys} label={texts.review.help}>
        {texts.review.keys}
      </Disclosure>
    </div>
  );
}
