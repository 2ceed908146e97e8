// A region: the places the article names as buttons, and beside them every 시·도 and 시·군·구 in force on the day.
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { regionCode, type RegionRef } from "../../regions/region";
import { municipalitiesInForce, regionsInForce } from "../../regions/regions-in-force";
import { usePane } from "../pane-context";
import { Choice } from "./choice";
import { regionCandidates } from "./region-candidates";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  candidates: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  province: string | null;
  municipality: string | null;
  /** Cleaned text of the article. */
  text: string;
  /** ISO date on which the region must be in force. */
  on: string;
  onRegion: (region: { province: string | null; municipality: string | null }) => void;
}

export function RegionField({ province, municipality, text, on, onRegion }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const candidates = useMemo(() => regionCandidates(text), [text]);
  const provinces = useMemo(() => withCurrent(regionsInForce(on), province), [on, province]);
  const parts = useMemo(() => {
    const inProvince = municipalitiesInForce(on).filter((one) => one.province === province);
    return withCurrent(
      inProvince.flatMap((one) => one.municipality ?? []),
      municipality,
    );
  }, [on, province, municipality]);
  const isChosen = (ref: RegionRef) => ref.province === province && ref.municipality === municipality;
  return (
    <div className={styles.column}>
      <div className={styles.row}>
        <Field label={texts.review.fields.province}>
          <Choice
            value={province ?? ""}
            options={provinces}
            blank={texts.review.blank}
            onChoose={(chosen) => onRegion({ province: chosen, municipality: null })}
          />
        </Field>
        <Field label={texts.review.fields.municipality}>
          <Choice
            value={municipality ?? ""}
            options={parts}
            blank={texts.review.blank}
            onChoose={(chosen) => onRegion({ province, municipality: chosen })}
          />
        </Field>
      </div>
      {candidates.length > 0 && (
        <div className={styles.candidates} role="group" aria-label={texts.review.candidates}>
          {candidates.map((ref) => (
            <Button
              key={regionCode(ref)}
              size="small"
              appearance={isChosen(ref) ? "primary" : "secondary"}
              aria-pressed={isChosen(ref)}
              onClick={() => onRegion(ref)}
            >
              {regionCode(ref).replace("/", " ")}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** A value that is in the record stays choosable, whatever the day says. */
function withCurrent(names: readonly string[], current: string | null): [string, string][] {
  const all = current === null || names.includes(current) ? names : [current, ...names];
  return all.map((name) => [name, name]);
}
