/* 512 holding registers that anybody may read and write, and nothing behind them: what a PLC's scans cost a machine by themselves. Built with
   libmodbus.

   registers PORT
   Prints "listening", and serves one client until it is gone. */
#include <errno.h>
#include <modbus.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    modbus_t *server = modbus_new_tcp("127.0.0.1", atoi(argv[1]));
    modbus_mapping_t *map = modbus_mapping_new(0, 0, 512, 0);
    int listening = modbus_tcp_listen(server, 1);
    if (listening < 0) { fprintf(stderr, "listen: %s\n", modbus_strerror(errno)); return 2; }
    printf("listening\n");
    fflush(stdout);
    modbus_tcp_accept(server, &listening);
    uint8_t query[MODBUS_TCP_MAX_ADU_LENGTH];
    for (int length; (length = modbus_receive(server, query)) >= 0;)
        if (length > 0) modbus_reply(server, query, length, map);
    modbus_mapping_free(map);
    modbus_free(server);
    return 0;
}
