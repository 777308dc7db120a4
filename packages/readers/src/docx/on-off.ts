/** Whether a property is on that is given by its mere presence or by a value. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
