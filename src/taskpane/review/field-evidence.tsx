// The fields of an editor, each with the sentence that its value was read from, or the plain word that there is none.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EvidenceByField, MissionRecord, OutcomeRecord } from "../../records/article";
import { EvidenceQuote } from "../evidence-quote";
import { usePane } from "../pane-context";
import { doubtReasons } from "./doubt-reasons";
import { doubtfulFields } from "./review-items";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  none: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
});

/** A control of an editor with the fields of the record that it edits; the first with evidence shows it. */
export interface EditorPart {
  fields: readonly string[];
  control: ReactNode;
}

interface EditorProps {
  record: MissionRecord | OutcomeRecord;
  parts: readonly EditorPart[];
  evidence: EvidenceByField;
  text: string;
}

/** The parts of an editor in their order, those with a doubtful field first. */
export function EvidencedFields({ record, parts, evidence, text }: EditorProps) {
  const doubtful = doubtfulFields(record);
  const isDoubtful = ({ fields }: EditorPart) => fields.some((field) => doubtful.has(field));
  const ordered = [...parts.filter(isDoubtful), ...parts.filter((part) => !isDoubtful(part))];
  return ordered.map(({ fields, control }) => (
    <FieldEvidence key={fields[0]} fields={fields} evidence={evidence} doubts={record.doubts} text={text}>
      {control}
    </FieldEvidence>
  ));
}

interface Props {
  fields: readonly string[];
  evidence: EvidenceByField;
  doubts: readonly { field: string; reason: string }[];
  text: string;
  children: ReactNode;
}

function FieldEvidence({ fields, evidence, doubts, text, children }: Props) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const proof = fields.flatMap((field) => evidence[field] ?? [])[0];
  const own = doubts.filter(({ field }) => fields.includes(field));
  const reasons = doubtReasons(own, language);
  return (
    <div className={styles.field}>
      {children}
      {reasons !== "" && <Text className={styles.doubt}>{texts.review.check(reasons)}</Text>}
      {proof ? (
        <EvidenceQuote text={text} start={proof.start} end={proof.end} />
      ) : (
        <Text className={styles.none}>{texts.review.noSentence}</Text>
      )}
    </div>
  );
}
