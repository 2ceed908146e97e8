// A field of the editor with the sentence that its value was read from, or the plain word that there is none.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EvidenceByField } from "../../records/article";
import { EvidenceQuote } from "../evidence-quote";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  none: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** Fields of the record that the control edits; the first with evidence shows it. */
  fields: readonly string[];
  evidence: EvidenceByField;
  doubts: readonly { field: string; reason: string }[];
  text: string;
  children: ReactNode;
}

export function FieldEvidence({ fields, evidence, doubts, text, children }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const proof = fields.flatMap((field) => evidence[field] ?? [])[0];
  const reasons = doubts.filter(({ field }) => fields.includes(field)).map(({ reason }) => reason);
  return (
    <div className={styles.field}>
      {children}
      {reasons.length > 0 && <Text className={styles.doubt}>{texts.review.check(reasons.join(", "))}</Text>}
      {proof ? (
        <EvidenceQuote text={text} start={proof.start} end={proof.end} />
      ) : (
        <Text className={styles.none}>{texts.review.noSentence}</Text>
      )}
    </div>
  );
}
