// A button that is there for a while: what it is for comes and goes, and the keyboard with it.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusHeir } from "./use-focus-heir";

interface Props {
  /** While it cannot be pressed; it keeps the focus. */
  isDisabled: boolean;
  onPress: () => void;
  /** Gives who gets the focus when it goes. */
  heir: () => HTMLElement | null;
  children: ReactNode;
}

export function PassingButton({ isDisabled, onPress, heir, children }: Props) {
  const button = useFocusHeir(heir);
  return (
    <Button ref={button} disabledFocusable={isDisabled} onClick={onPress}>
      {children}
    </Button>
  );
}
