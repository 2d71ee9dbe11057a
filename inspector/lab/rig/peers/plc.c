/* A PLC: one scan after the other, as a program in a controller does it. Built with libmodbus.

   plc HOST PORT PARTS SCAN_US fc23|split
   Prints "part SEQUENCE RESULT WHY ID TRIGGERED TAKEN LATENCY" for each result that it takes, then "scan P50 P99 MAX", "ack P50 P99 MAX" and
   "result P50 P99 MAX", in microseconds: of one scan, from the write of a trigger until TriggerAck was read, until the result was read.
   TRIGGERED and TAKEN are these moments of CLOCK_MONOTONIC in microseconds, LATENCY what the registers say, in milliseconds. "torn" for a block that
   does not hold together. Ends with status 3 if nothing happens for ten seconds. */
#include <errno.h>
#include <modbus.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ENABLE = 1, TRIGGER = 2, RESULT_ACK = 4, RESET = 16 };
enum { READY = 2, TRIGGER_ACK = 4, RESULT_VALID = 16, ERROR = 2048 };
enum { LINE = 40, STATION = 66, FIRST = 100 };

static int64_t now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000LL + t.tv_nsec / 1000;
}

static int by_size(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static void tell(const char *what, int64_t *all, int n) {
    if (n == 0) return;
    qsort(all, n, sizeof *all, by_size);
    printf("%s %lld %lld %lld\n", what, (long long)all[n / 2], (long long)all[(int)(n * .99)], (long long)all[n - 1]);
}

static void text(uint16_t *at, const char *s) {
    memset(at, 0, 32);
    for (size_t i = 0; i < strlen(s) && i < 32; i++) at[i / 2] |= (uint16_t)((unsigned char)s[i] << (i % 2 ? 0 : 8));
}

static void read_text(const uint16_t *at, char *s) {
    for (int i = 0; i < 32; i++) s[i] = (char)(at[i / 2] >> (i % 2 ? 0 : 8));
    s[32] = 0;
}

int main(int argc, char **argv) {
    if (argc != 6) return 2;
    int parts = atoi(argv[3]), scan_us = atoi(argv[4]), whole = !strcmp(argv[5], "fc23");
    modbus_t *plc = modbus_new_tcp(argv[1], atoi(argv[2]));
    modbus_set_response_timeout(plc, 5, 0);
    if (modbus_connect(plc)) { fprintf(stderr, "connect: %s\n", modbus_strerror(errno)); return 2; }
    uint16_t out[LINE] = {ENABLE}, in[STATION] = {0};
    int64_t *scans = calloc(1 << 22, sizeof *scans), *acks = calloc(parts, sizeof *acks), *results = calloc(parts, sizeof *results);
    int64_t asked[65536] = {0}, last = now_us(), next = last;
    int n = 0, acked = 0, sent = 0, done = 0, waits = 0;
    while (done < parts || (in[0] & (TRIGGER_ACK | RESULT_VALID)) || out[0] != ENABLE) {
        int64_t begin = now_us();
        if (begin - last > 10000000) { fprintf(stderr, "nothing happens: status %04x error %d\n", in[0], in[2]); return 3; }
        out[1]++;
        if (waits && !asked[out[2]]) asked[out[2]] = begin;
        int ok = whole ? modbus_write_and_read_registers(plc, 0, LINE, out, FIRST, STATION, in) == STATION
                       : modbus_write_registers(plc, 0, LINE, out) == LINE && modbus_read_registers(plc, FIRST, STATION, in) == STATION;
        if (!ok) { fprintf(stderr, "scan: %s\n", modbus_strerror(errno)); return 2; }
        int64_t end = now_us();
        if (n < 1 << 22) scans[n++] = end - begin;
        if (waits && (in[0] & TRIGGER_ACK)) { acks[acked++] = end - asked[out[2]]; waits = 0; out[0] &= ~TRIGGER; last = end; }
        else if (sent < parts && (in[0] & READY) && !(in[0] & TRIGGER_ACK) && !(out[0] & TRIGGER)) {
            char id[33];
            out[2] = (uint16_t)++sent;
            snprintf(id, sizeof id, "PART-%d", sent);
            text(out + 8, id);
            out[0] |= TRIGGER;
            waits = 1;
        }
        if ((in[0] & RESULT_VALID) && !(out[0] & RESULT_ACK)) {
            char id[33], wanted[33];
            read_text(in + 21, id);
            snprintf(wanted, sizeof wanted, "PART-%d", in[4]);
            if (strcmp(id, wanted) || in[5] == 0 || (uint16_t)(in[5] ^ in[6]) != 0xFFFF) printf("torn %d %s %04x %04x\n", in[4], id, in[5], in[6]);
            int64_t began = asked[in[4]];
            printf("part %d %d %d %s %lld %lld %d\n", in[4], in[5], in[7] & 15, id, (long long)began, (long long)end, in[17]);
            results[done++] = end - began;
            out[0] |= RESULT_ACK;
            last = end;
        } else if (!(in[0] & RESULT_VALID)) out[0] &= ~RESULT_ACK;
        out[0] = in[0] & ERROR ? out[0] | RESET : out[0] & ~RESET;
        next += scan_us;
        struct timespec until = {next / 1000000, next % 1000000 * 1000};
        if (next > now_us()) clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
        else next = now_us();
    }
    tell("scan", scans, n);
    tell("ack", acks, acked);
    tell("result", results, done);
    modbus_close(plc);
    modbus_free(plc);
    return 0;
}
