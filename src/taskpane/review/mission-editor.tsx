// An event's fields, those that ask for a decision first, each with its control and its sentence.
import { Field } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { missionKinds, missionStatuses, type MissionRecord } from "../../records/article";
import { missionTypes } from "../../records/lists";
import { usePane } from "../pane-context";
import { Choice } from "./choice";
import { CommittedInput } from "./committed-input";
import { englishMissionTypes } from "./english-names";
import { FieldEvidence } from "./field-evidence";
import { RegionField } from "./region-field";
import { doubtfulFields } from "./review-items";

interface Props {
  mission: MissionRecord;
  text: string;
  publishedOn: string | null;
  onEdit: (values: Partial<MissionRecord>) => void;
}

export function MissionEditor({ mission, text, publishedOn, onEdit }: Props) {
  const { language, texts, clock } = usePane();
  const { fields: names, statuses } = texts.review;
  const kinds = language === "ko" ? missionTypes : englishMissionTypes;
  const on = mission.startOn ?? publishedOn ?? clock().today;
  const parts: { fields: string[]; control: ReactNode }[] = [
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
    dateField("startOn", names.startOn),
    dateField("endOn", names.endOn),
    {
      fields: ["firmCount"],
      control: (
        <Field label={names.firmCount}>
          <CommittedInput
            inputMode="numeric"
            value={mission.firmCount === null ? "" : String(mission.firmCount)}
            onCommit={(typed) => takeCount(typed, (firmCount) => onEdit({ firmCount }))}
          />
        </Field>
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

  function dateField(field: "startOn" | "endOn", label: string) {
    const control = (
      <Field label={label}>
        <CommittedInput
          type="date"
          value={mission[field] ?? ""}
          onCommit={(day) => onEdit({ [field]: day || null })}
        />
      </Field>
    );
    return { fields: [field], control };
  }

  return doubtfulFirst(parts, doubtfulFields(mission)).map(({ fields, control }) => (
    <FieldEvidence
      key={fields[0]}
      fields={fields}
      evidence={mission.evidence}
      doubts={mission.doubts}
      text={text}
    >
      {control}
    </FieldEvidence>
  ));
}

/** Parts of an editor with a doubtful field come first, in their order. */
export function doubtfulFirst<Part extends { fields: readonly string[] }>(
  parts: readonly Part[],
  doubtful: ReadonlySet<string>,
): Part[] {
  const isDoubtful = ({ fields }: Part) => fields.some((field) => doubtful.has(field));
  return [...parts.filter(isDoubtful), ...parts.filter((part) => !isDoubtful(part))];
}

/** Takes a whole number or nothing; false for anything else. */
export function takeCount(typed: string, take: (count: number | null) => void): boolean {
  const digits = typed.replaceAll(",", "").trim();
  if (!/^\d{0,9}$/.test(digits)) return false;
  take(digits === "" ? null : Number(digits));
  return true;
}

function namesIn(typed: string): string[] {
  return typed
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
