// The head of an article in the list: title, outlet, day (to be given where the text tells none), its whole text.
import { Badge, Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReadArticle } from "../../tasks/read-articles";
import type { ShownArticle } from "../background/import-work";
import { usePane } from "../pane-context";
import { passageLanguage } from "../passage-language";
import { DayField } from "./day-field";
import type { DraftChange } from "./review-draft";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  meta: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  last: { marginInlineStart: "auto" },
});

interface Props {
  index: number;
  article: ReadArticle;
  plan: ShownArticle | undefined;
  isIncluded: boolean;
  /** The keyboard is on this line; only then its controls can be reached by Tab. */
  isCurrent: boolean;
  disabled: boolean;
  onChange: (change: DraftChange) => void;
  onDay: (publishedOn: string | null) => void;
  onText: () => void;
}

export function ArticleLine({
  index,
  article: { record },
  plan,
  isIncluded,
  isCurrent,
  disabled,
  onChange,
  onDay,
  onText,
}: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const tabIndex = isCurrent ? 0 : -1;
  const title = record.title ?? record.id;
  const isUndated = record.doubts.some(({ field }) => field === "publishedOn");
  return (
    <div className={styles.head} role="group" aria-label={title}>
      <Text as="h2" lang={passageLanguage(title)} size={300} weight="semibold" block style={{ margin: 0 }}>
        {title}
      </Text>
      <div className={styles.meta}>
        <Text className={styles.facts}>
          {[record.outlet, record.publishedOn ?? texts.review.dateUnknown].filter(Boolean).join(" · ")}
        </Text>
        {isUndated && (
          <DayField
            label={texts.review.publishedOn}
            isLabelHidden
            tabIndex={tabIndex}
            day={record.publishedOn}
            onDay={onDay}
          />
        )}
        {plan?.status === "already_there" && <Badge color="informative">{texts.review.known}</Badge>}
        {plan?.isRepeated === true && <Badge color="informative">{texts.review.sameRelease}</Badge>}
      </div>
      {!record.relevant && <Text size={200}>{texts.review.notRelevant}</Text>}
      {record.relevant && record.outcomes.length === 0 && <Text size={200}>{texts.review.nothingFound}</Text>}
      <div className={styles.meta}>
        <Checkbox
          tabIndex={tabIndex}
          checked={isIncluded}
          disabled={disabled}
          onChange={() => onChange({ type: "articleToggled", article: index })}
          label={texts.review.include}
        />
        <Button className={styles.last} tabIndex={tabIndex} size="small" appearance="subtle" onClick={onText}>
          {texts.review.showText}
        </Button>
      </div>
    </div>
  );
}
