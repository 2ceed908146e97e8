// Writes a small table when the button is pressed and shows what it reads back.
/* global Office, Excel, document */
const button = document.getElementById("write");
const state = document.getElementById("state");

Office.onReady((info) => {
  state.textContent = `${info.host} ${Office.context.displayLanguage}`;
  button.disabled = false;
});

button.addEventListener("click", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("성과");
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["기업", "금액"],
      ["가온물산", 120000],
      ["나래상사", "3-4"],
    ];
    sheet.tables.add("A1:B3", true).name = "실적";
    const body = context.workbook.tables.getItem("실적").getDataBodyRange().load("address");
    await context.sync();
    state.textContent = body.address;
  });
});
