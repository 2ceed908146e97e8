// Placeholder until the pane is written: tells that the page was built and loaded.
import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const container = document.getElementById("pane");
if (container) {
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Text>수출성과 집계</Text>
    </FluentProvider>,
  );
}
