// What a line must not break inside: days, ids, sums with their unit. A span keeps each whole, so that what is
// copied stays as it was.
import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

const useStyles = makeStyles({ whole: { whiteSpace: "nowrap" } });

const number = String.raw`\d[\d,.]{0,19}`;
const units = "달러|원|유로|엔|위안|건|행|칸|개사|%";
/** Each fits into the narrowest pane. */
const wholes = [
  String.raw`\d{4}-\d\d-\d\d`,
  String.raw`\b[A-Z]-[0-9A-Z]{1,12}\b`,
  String.raw`\b[A-Z]{3} ${number}`,
  `(?:${number}[조억만천]{1,2} ?){1,3}(?:${units})?`,
  `${number} ?(?:${units})`,
];
/** Also the dot between two names stays behind the first, so that no line begins with it. */
const whole = new RegExp(`(?:${wholes.join("|")})(?: ·)?|[^\\s·]{1,20} ·`, "g");

/** A text whose days, ids and sums stay in one line each. */
export function Unbroken({ children: text }: { children: string }) {
  const styles = useStyles();
  const ends = [...text.matchAll(whole)].map(({ 0: words, index }) => ({ index, end: index + words.length }));
  return (
    <>
      {ends.map(({ index, end }, place) => (
        <Fragment key={index}>
          {text.slice(ends[place - 1]?.end ?? 0, index)}
          <span className={styles.whole}>{text.slice(index, end)}</span>
        </Fragment>
      ))}
      {text.slice(ends.at(-1)?.end ?? 0)}
    </>
  );
}
