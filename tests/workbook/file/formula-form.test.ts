// Formulas as a file stores them.
import { describe, expect, it } from "vitest";
import { toFileForm } from "../../../src/workbook/file/formula-form";
import { mapReferences, translateFormula } from "../../../src/workbook/file/formula-references";

const same = { table: (name: string) => name, column: (_: string, header: string) => header };
const english = {
  table: (name: string) => ({ 성과: "Outcomes" })[name] ?? name,
  column: (table: string, header: string) =>
    table === "성과" ? ({ 금액: "Amount" }[header] ?? header) : header,
};

describe("the file form of a formula", () => {
  it.each([
    ['=IF([@시도]="","",1)', 'IF(요약_시도[[#This Row],[시도]]="","",1)'],
    ["=[@[계약 건]]+[@]", "요약_시도[[#This Row],[계약 건]]+요약_시도[#This Row]"],
    ["=SUM([@[1월]:[3월]])", "SUM(요약_시도[[#This Row],[1월]:[3월]])"],
    ["=SUM([계약건])", "SUM(요약_시도[계약건])"],
    ["=SUMIFS(성과[금액],성과[시도],[@시도])", "SUMIFS(성과[금액],성과[시도],요약_시도[[#This Row],[시도]])"],
    ["=요약_시도[[#Totals],[계약건]]", "요약_시도[[#Totals],[계약건]]"],
    ["=ROWS(성과[#All])+ROWS(성과[])", "ROWS(성과[#All])+ROWS(성과[])"],
    ['=MAXIFS(성과[체결일],성과[시도],"*")', '_xlfn.MAXIFS(성과[체결일],성과[시도],"*")'],
    ['=IFS(1,TEXTJOIN(", ",TRUE,성과[금액]))', '_xlfn.IFS(1,_xlfn.TEXTJOIN(", ",TRUE,성과[금액]))'],
    ["=COUNTIFS(성과[시도],1)+IFERROR(1,2)", "COUNTIFS(성과[시도],1)+IFERROR(1,2)"],
    ['="[@시도] MAXIFS( ""[@a]"" "&[@시도]', '"[@시도] MAXIFS( ""[@a]"" "&요약_시도[[#This Row],[시도]]'],
    ['=SUM({"무역사절단";"수출상담회"})', 'SUM({"무역사절단";"수출상담회"})'],
    ["='요약 [1]'!A1+지역기준", "'요약 [1]'!A1+지역기준"],
  ])("%s is %s", (formula, expected) => {
    expect(toFileForm(formula, "요약_시도", same)).toBe(expected);
  });

  it("uses the names that the workbook's own tables have", () => {
    expect(toFileForm("=SUM(성과[금액],[@금액],성과[[#Data],[금액]])", "성과", english)).toBe(
      "SUM(Outcomes[Amount],Outcomes[[#This Row],[Amount]],Outcomes[[#Data],[Amount]])",
    );
  });
});

describe("addresses in a formula", () => {
  it.each([
    ["B2*$C$1+B$2", "B5*$C$1+B$2"],
    ["SUM(A1:B2,Sheet1!A1,'내 시트'!$A1)", "SUM(A4:B5,Sheet1!A4,'내 시트'!$A4)"],
    ['LOG10(A1)&"A1"&성과[A1]', 'LOG10(A4)&"A1"&성과[A1]'],
    ["[1]Tab!A1+'[2]My tab'!A1+Jan:Mar!A1", "[1]Tab!A1+'[2]My tab'!A1+Jan:Mar!A1"],
    ["SUM(A:C,2:5)+A1048576", "SUM(A:C,2:5)+#REF!"],
  ])("%s copied three rows down is %s", (formula, expected) => {
    expect(translateFormula(formula, 3, 0)).toBe(expected);
  });

  it("follow their cells, and name nothing once these are gone", () => {
    const formula = "D4+성과!D5+SUM($D$2:$D$5)";
    expect(
      mapReferences(formula, ({ sheet, range }) =>
        sheet === "성과" ? null : { ...range, bottom: range.bottom + 1, top: range.top },
      ),
    ).toBe("D4+성과!#REF!+SUM($D$2:$D$6)");
  });
});
