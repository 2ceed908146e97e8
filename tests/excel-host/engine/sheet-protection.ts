// Worksheet.protection: while it is on, locked cells refuse every write.
import { accessDenied, invalidOperation } from "./api-error";
import { WireObject } from "./wire-object";

export class SheetProtection extends WireObject {
  override readonly className = "WorksheetProtection";
  private isProtected = false;
  private password = "";
  private options: object = {};

  get Protected(): boolean {
    return this.isProtected;
  }

  get Options(): unknown {
    return this.isProtected ? this.options : null;
  }

  /** Whether the protection, if any, leaves this open: "allowFormatColumns", "allowEditObjects". */
  allows(option: string): boolean {
    return !this.isProtected || Reflect.get(this.options, option) === true;
  }

  Protect(options?: unknown, password = ""): void {
    if (this.isProtected) throw invalidOperation();
    this.isProtected = true;
    this.options = typeof options === "object" && options !== null ? options : {};
    this.password = password;
  }

  Unprotect(password = ""): void {
    if (this.isProtected && password !== this.password) throw accessDenied();
    this.isProtected = false;
    this.options = {};
    this.password = "";
  }
}
