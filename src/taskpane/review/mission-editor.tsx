// An event's fields, those that ask for a decision first, each with its control and its sentence.
import { Field } from "@fluentui/react-components";
import { missionKinds, missionStatuses, type MissionRecord } from "../../records/article";
import { usePane } from "../pane-context";
import { Choice } from "./choice";
import { CommittedInput } from "./committed-input";
import { DayField } from "./day-field";
import { EvidencedFields, type EditorPart } from "./field-evidence";
import { missionTypeNames } from "../workbook-words";
import { CountField } from "./plain-fields";
import { RegionField } from "./region-field";

interface Props {
  mission: MissionRecord;
  text: string;
  publishedOn: string | null;
  onEdit: (values: Partial<MissionRecord>) => void;
}

export function MissionEditor({ mission, text, publishedOn, onEdit }: Props) {
  const { language, texts, clock } = usePane();
  const { fields: names, statuses } = texts.review;
  const kinds = missionTypeNames[language];
  const on = mission.startOn ?? publishedOn ?? clock().today;
  const parts: EditorPart[] = [
    {
      fields: ["name"],
      control: (
        <Field label={names.name}>
          <CommittedInput value={mission.name} onCommit={(name) => onEdit({ name })} />
        </Field>
      ),
    },
    {
      fields: ["kind"],
      control: (
        <Field label={names.kind}>
          <Choice
            value={mission.kind}
            options={missionKinds.map((kind) => [kind, kinds[kind]] as const)}
            onChoose={(kind) => kind && onEdit({ kind })}
          />
        </Field>
      ),
    },
    {
      fields: ["province", "municipality"],
      control: (
        <RegionField
          province={mission.province}
          municipality={mission.municipality}
          text={text}
          on={on}
          onRegion={onEdit}
        />
      ),
    },
    {
      fields: ["countries"],
      control: (
        <Field label={names.countries}>
          <CommittedInput
            value={mission.countries.join(", ")}
            onCommit={(typed) => onEdit({ countries: namesIn(typed) })}
          />
        </Field>
      ),
    },
    {
      fields: ["startOn"],
      control: (
        <DayField label={names.startOn} day={mission.startOn} onDay={(startOn) => onEdit({ startOn })} />
      ),
    },
    {
      fields: ["endOn"],
      control: <DayField label={names.endOn} day={mission.endOn} onDay={(endOn) => onEdit({ endOn })} />,
    },
    {
      fields: ["firmCount"],
      control: (
        <CountField
          label={names.firmCount}
          count={mission.firmCount}
          onCount={(firmCount) => onEdit({ firmCount })}
        />
      ),
    },
    {
      fields: ["status"],
      control: (
        <Field label={names.status}>
          <Choice
            value={mission.status}
            options={missionStatuses.map((status) => [status, statuses[status]] as const)}
            onChoose={(status) => status && onEdit({ status })}
          />
        </Field>
      ),
    },
  ];

  return <EvidencedFields record={mission} parts={parts} evidence={mission.evidence} text={text} />;
}

/** Parted as officials part them: 베트남, 태국 · 베트남·태국 · 베트남; 태국. No country has such a mark in its name. */
function namesIn(typed: string): string[] {
  return typed
    .split(/[,;/·ㆍ・、]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
