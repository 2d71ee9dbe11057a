/* A module of outputs and inputs beside a belt, as ADAM-60xx or Wago 750, built with libmodbus: 16 coils, 16 discrete inputs, an encoder in
   input registers 0 and 1. The belt runs while coil 1 is on, as input 0 says; the encoder counts then. A watchdog in holding register 10
   (units of 100 ms; 0: off) switches all coils off when no request comes.

   io_module PORT COUNTS_PER_S
   Prints "listening", then "coil NUMBER STATE US" for each change and "watchdog US" when it acts, US being CLOCK_MONOTONIC. */
#include <errno.h>
#include <modbus.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

enum { COILS = 16 };

static int64_t now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000LL + t.tv_nsec / 1000;
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    double speed = atof(argv[2]);
    modbus_t *module = modbus_new_tcp("127.0.0.1", atoi(argv[1]));
    modbus_mapping_t *map = modbus_mapping_new(COILS, 16, 16, 2);
    uint8_t before[COILS] = {0}, query[MODBUS_TCP_MAX_ADU_LENGTH];
    int listening = modbus_tcp_listen(module, 4), client = -1;
    if (listening < 0) { fprintf(stderr, "listen: %s\n", modbus_strerror(errno)); return 2; }
    printf("listening\n");
    fflush(stdout);
    int64_t last = now_us(), fed = last;
    double count = 4294967000.; /* it begins again at 0 soon */
    for (;;) {
        fd_set ready;
        FD_ZERO(&ready);
        FD_SET(listening, &ready);
        if (client >= 0) FD_SET(client, &ready);
        struct timeval wait = {0, 20000};
        int some = select((client > listening ? client : listening) + 1, &ready, NULL, NULL, &wait);
        if (some > 0 && FD_ISSET(listening, &ready)) {
            if (client >= 0) close(client);
            client = modbus_tcp_accept(module, &listening);
        } else if (some > 0 && client >= 0 && FD_ISSET(client, &ready)) {
            modbus_set_socket(module, client);
            int length = modbus_receive(module, query);
            int64_t now = now_us();
            if (map->tab_bits[1]) count += (now - last) * speed / 1e6;
            last = now;
            map->tab_input_bits[0] = map->tab_bits[1];
            map->tab_input_registers[0] = (uint16_t)((uint64_t)count >> 16);
            map->tab_input_registers[1] = (uint16_t)(uint64_t)count;
            if (length > 0) { fed = now_us(); modbus_reply(module, query, length, map); }
            else if (length < 0) { close(client); client = -1; }
        }
        if (map->tab_registers[10] && now_us() - fed > map->tab_registers[10] * 100000LL && memchr(map->tab_bits, 1, COILS)) {
            memset(map->tab_bits, 0, COILS);
            printf("watchdog %lld\n", (long long)now_us());
        }
        for (int i = 0; i < COILS; i++)
            if (before[i] != map->tab_bits[i]) {
                before[i] = map->tab_bits[i];
                printf("coil %d %d %lld\n", i, before[i], (long long)now_us());
            }
        fflush(stdout);
    }
}
