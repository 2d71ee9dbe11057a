// A PLC on modbus-serial: node plc.js HOST PORT PARTS. Prints as plc.c does, then "exception N" for a read of register 500.
const ModbusRTU = require("modbus-serial");

const [ENABLE, TRIGGER, RESULT_ACK] = [1, 2, 4];
const [READY, TRIGGER_ACK, RESULT_VALID] = [2, 4, 16];
const [host, port, parts] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

function text(words) {
  const bytes = words.flatMap((word) => [word >> 8, word & 255]);
  return Buffer.from(bytes.slice(0, bytes.indexOf(0))).toString("latin1");
}

async function main() {
  const plc = new ModbusRTU();
  await plc.connectTCP(host, { port });
  plc.setID(1);
  plc.setTimeout(5000);
  const out = new Array(8).fill(0);
  out[0] = ENABLE;
  for (let done = 0, sent = 0; done < parts || out[0] !== ENABLE; ) {
    out[1] = (out[1] + 1) & 0xffff;
    await plc.writeRegisters(0, out);
    const read = (await plc.readHoldingRegisters(100, 66)).data;
    if (read[0] & TRIGGER_ACK) out[0] &= ~TRIGGER;
    else if (sent < parts && read[0] & READY && !(out[0] & TRIGGER)) {
      out[2] = ++sent;
      out[0] |= TRIGGER;
    }
    if (read[0] & RESULT_VALID && !(out[0] & RESULT_ACK)) {
      if ((read[5] ^ read[6]) !== 0xffff) console.log("torn");
      console.log(`part ${read[4]} ${read[5]} ${read[7] & 15} ${text(read.slice(21, 37))}`);
      out[0] |= RESULT_ACK;
      done++;
    } else if (!(read[0] & RESULT_VALID)) out[0] &= ~RESULT_ACK;
  }
  try {
    await plc.readHoldingRegisters(500, 1);
  } catch (error) {
    console.log(`exception ${error.modbusCode}`);
  }
  plc.close(() => process.exit(0));
}

main().catch((error) => {
  console.error(error);
  process.exit(2);
});
