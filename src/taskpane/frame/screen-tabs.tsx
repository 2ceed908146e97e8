// The five steps as tabs that fit into the narrowest pane (320 px), with the settings behind a button beside them.
import { Button, CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import { CloseIcon, SettingsIcon } from "./icons";
import { panelId, steps, tabId, type Screen, type Step } from "../screens";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  tab: { paddingInline: tokens.spacingHorizontalXS },
  badge: { marginInlineStart: tokens.spacingHorizontalXXS },
});

interface Props {
  screen: Screen;
  onScreen: (screen: Screen) => void;
  /** How many things wait on a step. */
  waiting: Partial<Record<Step, number>>;
}

export function ScreenTabs({ screen, onScreen, waiting }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const inSettings = screen === "settings";
  // The settings lead back to the step that they were opened from.
  const [step, setStep] = useState<Step>("import");
  if (screen !== "settings" && screen !== step) setStep(screen);
  return (
    <div className={styles.bar}>
      <TabList
        size="small"
        aria-label={texts.frame.steps}
        selectedValue={screen}
        onTabSelect={(_, { value }) => onScreen(value as Step)}
      >
        {steps.map((one) => (
          <Tab key={one} value={one} id={tabId(one)} aria-controls={panelId(one)} className={styles.tab}>
            {texts.frame.tabs[one]}
            {(waiting[one] ?? 0) > 0 && (
              <CounterBadge
                className={styles.badge}
                size="small"
                color="informative"
                count={waiting[one] ?? 0}
              />
            )}
          </Tab>
        ))}
      </TabList>
      <Button
        appearance="subtle"
        size="small"
        icon={inSettings ? <CloseIcon /> : <SettingsIcon />}
        aria-label={inSettings ? texts.frame.close : texts.frame.settings}
        aria-expanded={inSettings}
        onClick={() => onScreen(inSettings ? step : "settings")}
      />
    </div>
  );
}
