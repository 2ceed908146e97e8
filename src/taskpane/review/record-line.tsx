// One record of the list: what was found beside the sentence that says it; the current one with its buttons, and its
// fields when it is edited.
import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { EvidenceQuote } from "../evidence-quote";
import { doubtReasons } from "./doubt-reasons";
import { chosenLineMark, lineMark } from "../line-mark";
import { usePane } from "../pane-context";
import { measureNames } from "../../records/measure-names";
import { missionTypeNames } from "../workbook-words";
import { MissionEditor } from "./mission-editor";
import { OutcomeEditor } from "./outcome-editor";
import { missionFacts, outcomeFigure, outcomeMarks } from "./record-facts";
import type { DraftChange, ItemKey } from "./review-draft";
import { needsDecision, type ItemState, type ReviewRecord } from "./review-items";
import { editorMark } from "./unread-field";
import type { ReadArticle } from "../../tasks/read-articles";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    ...lineMark,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    ...chosenLineMark,
  },
  gone: { "& [data-figure]": { textDecorationLine: "line-through" } },
  head: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "start" },
  title: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  figure: { fontVariantNumeric: "tabular-nums" },
  state: { flexShrink: 0 },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const stateColors = { open: "warning", certain: "subtle", accepted: "success", rejected: "subtle" } as const;

interface Props {
  itemKey: ItemKey;
  article: ReadArticle;
  record: ReviewRecord;
  state: ItemState;
  isCurrent: boolean;
  isEdited: boolean;
  disabled: boolean;
  onChange: (change: DraftChange) => void;
  onEdit: () => void;
}

export function RecordLine(props: Props) {
  const { record, article, state, isCurrent, isEdited, disabled, itemKey, onChange, onEdit } = props;
  const { language, texts } = usePane();
  const { doubts } = record.value;
  const reasons = doubts.length === 0 ? texts.review.weak : doubtReasons(doubts, language);
  const styles = useStyles();
  const shown = evidenceShown(record);
  const settle = (type: "accepted" | "rejected" | "reopened") => onChange({ type, keys: [itemKey] });
  return (
    <div
      className={mergeClasses(styles.line, isCurrent && styles.current, state === "rejected" && styles.gone)}
    >
      <div className={styles.head}>
        <div className={styles.title}>
          <Title record={record} />
        </div>
        <Badge className={styles.state} data-state={state} appearance="tint" color={stateColors[state]}>
          {texts.review.states[state]}
        </Badge>
      </div>
      {record.kind === "mission" && (
        // A fact stays on its line: a stretch of days that is cut after a hyphen reads as two.
        <Text className={styles.facts}>
          {missionFacts(record.value, texts.review).map((fact, index, facts) => (
            <span key={fact}>{index < facts.length - 1 ? `${fact} ·` : fact}</span>
          ))}
        </Text>
      )}
      {!isEdited && shown && <EvidenceQuote text={article.text} start={shown.start} end={shown.end} />}
      {!isEdited && state !== "accepted" && needsDecision(record.value) && (
        <Text className={styles.doubt}>{texts.review.check(reasons)}</Text>
      )}
      {isEdited && (
        <div className={styles.editor} {...editorMark}>
          {record.kind === "mission" ? (
            <MissionEditor
              mission={record.value}
              text={article.text}
              publishedOn={article.record.publishedOn}
              onEdit={(values) => onChange({ type: "missionEdited", key: itemKey, values })}
            />
          ) : (
            <OutcomeEditor
              outcome={record.value}
              missions={article.record.missions}
              text={article.text}
              onEdit={(values) => onChange({ type: "outcomeEdited", key: itemKey, values })}
            />
          )}
        </div>
      )}
      {isCurrent && !disabled && (
        <div className={styles.actions}>
          {state !== "accepted" && state !== "rejected" && (
            <Button size="small" appearance="primary" onClick={() => settle("accepted")}>
              {texts.review.accept}
            </Button>
          )}
          <Button size="small" aria-expanded={isEdited} onClick={onEdit}>
            {isEdited ? texts.review.done : texts.review.edit}
          </Button>
          <Button size="small" onClick={() => settle(state === "rejected" ? "reopened" : "rejected")}>
            {state === "rejected" ? texts.review.restore : texts.review.reject}
          </Button>
        </div>
      )}
    </div>
  );
}

function Title({ record }: Pick<Props, "record">) {
  const { language, texts } = usePane();
  const styles = useStyles();
  if (record.kind === "mission") {
    return (
      <>
        <Badge appearance="outline" color="brand">
          {missionTypeNames[language][record.value.kind]}
        </Badge>
        <Text weight="semibold" data-figure="">
          {record.value.name}
        </Text>
      </>
    );
  }
  return (
    <>
      <Badge appearance="tint" color="brand">
        {measureNames[language][record.value.kind]}
      </Badge>
      <Text weight="semibold" className={styles.figure} data-figure="">
        {outcomeFigure(record.value, texts.review, language)}
      </Text>
      {record.value.counterparty && <Text>{record.value.counterparty}</Text>}
      {outcomeMarks(record.value, texts.review).map((mark) => (
        <Badge key={mark} appearance="outline" color="informative">
          {mark}
        </Badge>
      ))}
    </>
  );
}

/** The words that say the record, for its line. */
function evidenceShown(record: Props["record"]): { start: number; end: number } | undefined {
  if (record.kind === "mission") {
    const { evidence } = record.value;
    return evidence.firmCount?.[0] ?? evidence.startOn?.[0] ?? evidence.name?.[0];
  }
  const { start, end } = record.value;
  return start === undefined || end === undefined ? undefined : { start, end };
}
