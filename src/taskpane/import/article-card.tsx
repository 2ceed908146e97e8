// One article of the review: what it is, what was found in it, and whether it goes into the tables.
import { Badge, Card, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IncomingArticle } from "../../importing/incoming-article";
import { usePane } from "../pane-context";
import { FoundMission, FoundOutcome } from "./found-values";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalS },
  meta: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  article: IncomingArticle;
  /** It is in the workbook already: nothing of it is added again. */
  isKnown: boolean;
  included: boolean;
  disabled: boolean;
  onToggle: () => void;
}

export function ArticleCard({ article: { record, text }, isKnown, included, disabled, onToggle }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const meta = [record.outlet, record.publishedOn ?? texts.import.dateUnknown].filter(Boolean).join(" · ");
  return (
    <Card className={styles.card} role="group" aria-label={record.title ?? record.id}>
      <div>
        <Text as="h2" size={400} weight="semibold" block>
          {record.title ?? record.id}
        </Text>
        <Text className={styles.meta}>{meta}</Text> {isKnown && <Badge>{texts.import.known}</Badge>}
      </div>
      {!record.relevant && <Text>{texts.import.notRelevant}</Text>}
      {record.missions.map((mission, index) => (
        <FoundMission key={`mission-${index}`} mission={mission} text={text} />
      ))}
      {record.outcomes.map((outcome, index) => (
        <FoundOutcome key={`outcome-${index}`} outcome={outcome} text={text} />
      ))}
      {record.relevant && record.outcomes.length === 0 && (
        <Text className={styles.meta}>{texts.import.nothingFound}</Text>
      )}
      <Checkbox checked={included} disabled={disabled} onChange={onToggle} label={texts.import.include} />
    </Card>
  );
}
