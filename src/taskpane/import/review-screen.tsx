// What was found, article by article, what the import would add, and what it needs to know before it does.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { ImportPlan } from "../../importing/import-plan";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { ArticleCard } from "./article-card";
import type { ImportEvent, ReviewState } from "./import-state";
import { PlanQuestions } from "./plan-questions";
import { RejectedList } from "./rejected-list";
import { chosenArticles } from "./use-import";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  review: ReviewState;
  dispatch: Dispatch<ImportEvent>;
  onWrite: () => void;
  onDiscard: () => void;
}

export function ReviewScreen({ review, dispatch, onWrite, onDiscard }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const { articles, rejected, leftOut, plan, writing, error } = review;
  const chosen = chosenArticles(review).length;
  const known = knownSources(plan);
  return (
    <div className={styles.screen}>
      {articles.length > 0 && <Text>{texts.import.found(articles.length)}</Text>}
      <RejectedList rejected={rejected} />
      <PlanQuestions
        review={review}
        onAnswer={(question, answer) => dispatch({ type: "answered", question, answer })}
      />
      {articles.map((article, index) => (
        <ArticleCard
          key={`${article.record.id}-${index}`}
          article={article}
          isKnown={known.has(article.record.id)}
          included={!leftOut.has(index)}
          disabled={writing}
          onToggle={() => dispatch({ type: "toggled", index })}
        />
      ))}
      {error && <FailureMessage error={error} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={writing || plan === null || chosen === 0} onClick={onWrite}>
          {writing ? texts.import.writing : texts.import.write(chosen)}
        </Button>
        <Button disabled={writing} onClick={onDiscard}>
          {texts.import.discard}
        </Button>
      </div>
    </div>
  );
}

function knownSources(plan: ImportPlan | null): ReadonlySet<string> {
  const known = (plan?.articles ?? []).filter((article) => article.status === "already_there");
  return new Set(known.map((article) => article.sourceId));
}
