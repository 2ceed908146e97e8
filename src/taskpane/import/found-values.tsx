// What an article states, one entry a mission and a figure, each beside the sentence that says it.
import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { MissionRecord, OutcomeRecord } from "../../records/article";
import { measures, missionTypes } from "../../records/lists";
import { englishMoney, koreanMoney } from "../../records/money-text";
import { EvidenceQuote } from "../evidence-quote";
import { usePane } from "../pane-context";
import { englishMeasures, englishMissionTypes } from "./english-names";

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  facts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
});

export function FoundMission({ mission, text }: { mission: MissionRecord; text: string }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const facts = [
    [mission.province, mission.municipality].filter(Boolean).join(" "),
    period(mission.startOn, mission.endOn),
    mission.firmCount === null ? "" : texts.import.firms(mission.firmCount),
  ].filter((fact) => fact !== "");
  const shown =
    mission.evidence.firmCount?.[0] ?? mission.evidence.startOn?.[0] ?? mission.evidence.name?.[0];
  return (
    <div className={styles.entry}>
      <div className={styles.head}>
        <Badge appearance="outline" color="brand">
          {(language === "ko" ? missionTypes : englishMissionTypes)[mission.kind]}
        </Badge>
        <Text weight="semibold">{mission.name}</Text>
      </div>
      {facts.length > 0 && <Text className={styles.facts}>{facts.join(" · ")}</Text>}
      {shown && <EvidenceQuote text={text} start={shown.start} end={shown.end} />}
      <Doubts reasons={mission.doubts.map((doubt) => doubt.reason)} />
    </div>
  );
}

export function FoundOutcome({ outcome, text }: { outcome: OutcomeRecord; text: string }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const money = language === "ko" ? koreanMoney : englishMoney;
  const amount =
    outcome.amount === null || outcome.currency === null ? null : money(outcome.amount, outcome.currency);
  const count =
    outcome.count === null ? null : language === "ko" ? `${outcome.count}건` : `× ${outcome.count}`;
  const marks = [
    ...(outcome.historic === true ? [texts.import.historic] : []),
    ...(outcome.happened ? [] : [texts.import.planned]),
    ...(outcome.partOf === null ? [] : [texts.import.part]),
  ];
  return (
    <div className={styles.entry}>
      <div className={styles.head}>
        <Badge appearance="tint" color="brand">
          {(language === "ko" ? measures : englishMeasures)[outcome.kind]}
        </Badge>
        <Text weight="semibold">{[amount, count].filter(Boolean).join(" · ")}</Text>
        {outcome.counterparty && <Text>{outcome.counterparty}</Text>}
        {marks.map((mark) => (
          <Badge key={mark} appearance="outline" color="informative">
            {mark}
          </Badge>
        ))}
      </div>
      {outcome.start !== undefined && outcome.end !== undefined && (
        <EvidenceQuote text={text} start={outcome.start} end={outcome.end} />
      )}
      <Doubts reasons={outcome.doubts.map((doubt) => doubt.reason)} />
    </div>
  );
}

function Doubts({ reasons }: { reasons: string[] }) {
  const { texts } = usePane();
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return <Text className={styles.doubt}>{texts.import.review([...new Set(reasons)].join(", "))}</Text>;
}

function period(startOn: string | null, endOn: string | null): string {
  if (startOn === null && endOn === null) return "";
  if (startOn === endOn) return startOn ?? "";
  return `${startOn ?? ""} ~ ${endOn ?? ""}`.trim();
}
