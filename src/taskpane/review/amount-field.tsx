// A sum: typed as officials write it, with its reading beside it so that a nought too many is seen at once.
import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { currencies } from "../../records/lists";
import { englishMoney, koreanMoney } from "../../records/money-text";
import { usePane } from "../pane-context";
import { readTypedAmount } from "./amount-input";
import { Choice } from "./choice";
import { CommittedInput } from "./committed-input";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 88px",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  number: { "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums" } },
});

export interface Amount {
  amount: number | null;
  currency: string | null;
}

interface Props extends Amount {
  onAmount: (value: Amount) => void;
}

export function AmountField({ amount, currency, onAmount }: Props) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? { amount, currency: null } : readTypedAmount(typed);
  const isUnread = typed !== null && typed.trim() !== "" && read === null;
  const shownCurrency = read?.currency ?? currency ?? "USD";
  const money = language === "ko" ? koreanMoney : englishMoney;
  const reading =
    read?.amount === null || read?.amount === undefined
      ? ""
      : texts.review.reads(money(read.amount, shownCurrency));

  const commit = (text: string): boolean => {
    const value = text.trim() === "" ? { amount: null, currency: null } : readTypedAmount(text);
    if (value === null) return false;
    setTyped(null);
    onAmount(value.amount === null ? value : { ...value, currency: value.currency ?? currency ?? "USD" });
    return true;
  };
  const options = [...new Set([...Object.keys(currencies), ...(currency === null ? [] : [currency])])];
  return (
    <div className={styles.row}>
      <Field
        className={styles.number}
        label={texts.review.fields.amount}
        validationState={isUnread ? "error" : "none"}
        validationMessage={isUnread ? texts.review.amountUnread : reading}
      >
        <CommittedInput
          value={amount === null ? "" : amount.toLocaleString("ko-KR")}
          onTyping={setTyped}
          onCommit={commit}
        />
      </Field>
      <Field label={texts.review.fields.currency}>
        <Choice
          value={currency ?? "USD"}
          options={options.map((one) => [one, one] as const)}
          onChoose={(chosen) => onAmount({ amount, currency: chosen })}
        />
      </Field>
    </div>
  );
}
