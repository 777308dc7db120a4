interface Transferable {
  transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer;
}

// pdf.js needs it to list what a page paints; Node has it from version 21 on
const prototype = ArrayBuffer.prototype as Transferable;
prototype.transferToFixedLength ??= function (length) {
  const copy = new Uint8Array(length ?? this.byteLength);
  copy.set(new Uint8Array(this).subarray(0, copy.length));
  return copy.buffer;
};
