// What was found at a glance: a bar for each kind of figure beside its name and number.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Disclosure } from "../disclosure";
import { usePane } from "../pane-context";
import { ShareBar } from "../share-bar";
import { countKinds } from "./found-kinds";
import { measureNames } from "../../records/measure-names";
import type { ReviewDraft } from "./review-draft";

const useStyles = makeStyles({
  disclosure: { fontSize: tokens.fontSizeBase200 },
  table: { width: "100%", borderCollapse: "collapse", marginTop: tokens.spacingVerticalXXS },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  track: { width: "100%", paddingInline: tokens.spacingHorizontalS },
  number: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

export function FoundByKind({ draft }: { draft: ReviewDraft }) {
  const { texts, language } = usePane();
  const styles = useStyles();
  const found = useMemo(() => countKinds(draft), [draft]);
  if (found.length === 0) return null;
  const most = Math.max(...found.map(({ count }) => count));
  return (
    <Disclosure className={styles.disclosure} label={texts.review.foundKinds}>
      <table className={styles.table} aria-label={texts.review.foundKinds}>
        <tbody>
          {found.map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row" className={styles.name}>
                {measureNames[language][kind]}
              </th>
              <td className={styles.track} aria-hidden="true">
                <ShareBar share={count / most} />
              </td>
              <td className={styles.number}>{texts.review.foundCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
