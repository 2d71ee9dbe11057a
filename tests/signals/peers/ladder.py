"""A ladder program on a soft PLC (pyrung, in an environment of its own): python ladder.py HOST PORT PARTS.

Sends registers 0 to 2 and receives 100 to 107, as two instructions of a PLC that knows no FC23. Prints as plc.c does.
"""

import sys

from pyrung import (
    PLC,
    Bool,
    BoolBlock,
    Int,
    ModbusAddress,
    ModbusTcpTarget,
    Program,
    WordBlock,
    calc,
    copy,
    latch,
    pack_bits,
    receive,
    reset,
    rung,
    send,
    unpack_to_bits,
)

HOST, PORT, PARTS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
STATION = ModbusTcpTarget("station", HOST, PORT)

Out, In = WordBlock(1, 3, name="Out"), WordBlock(1, 8, name="In")
Control, Status = BoolBlock(1, 16, name="Control"), BoolBlock(1, 16, name="Status")
Enable, Trigger, ResultAck = Control[1], Control[2], Control[3]
Ready, TriggerAck, ResultValid = Status[2], Status[3], Status[5]
More = Bool("More")
Sequence, Heartbeat = Int("Sequence"), Int("Heartbeat")
Sending, Sent, SendError = Bool("Sending"), Bool("Sent"), Bool("SendError")
Receiving, Received, ReceiveError = Bool("Receiving"), Bool("Received"), Bool("ReceiveError")
SendException, ReceiveException = Int("SendException"), Int("ReceiveException")

with Program() as program:
    with rung():
        latch(Enable)
        unpack_to_bits(In[1], Status.select(1, 16))
        calc((Heartbeat + 1) % 30_000, Heartbeat)
        copy(Heartbeat, Out[2])
    with rung(Ready, ~TriggerAck, ~Trigger, More):
        latch(Trigger)
        calc(Sequence + 1, Sequence)
        copy(Sequence, Out[3])
    with rung(TriggerAck):
        reset(Trigger)
    with rung(ResultValid):
        latch(ResultAck)
    with rung(~ResultValid):
        reset(ResultAck)
    with rung():
        pack_bits(Control.select(1, 16), Out[1])
        send(
            target=STATION,
            remote_start=ModbusAddress(0),
            source=Out.select(1, 3),
            sending=Sending,
            success=Sent,
            error=SendError,
            exception_response=SendException,
        )
    with rung():
        receive(
            target=STATION,
            remote_start=ModbusAddress(100),
            dest=In.select(1, 8),
            receiving=Receiving,
            success=Received,
            error=ReceiveError,
            exception_response=ReceiveException,
        )

with PLC(program) as plc:
    done, acknowledged = 0, False
    while done < PARTS or acknowledged:
        More.value = Sequence.value < PARTS
        plc.step()
        if ResultAck.value and not acknowledged:
            sys.stdout.write(f"part {In[5].value} {In[6].value} {In[8].value & 15}\n")
            done += 1
        acknowledged = ResultAck.value
