/*
 * CLIENTS connections to one daemon, each with a thread of its own that calls FUNCTION in a loop; prints the rate as one
 * JSON line. FUNCTION "idle" only opens the connections, says so in the line, and holds them until it is killed.
 *
 *   clients URI FUNCTION CLIENTS SECONDS
 */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define WARM_UP_SECONDS 0.5

enum phase { WARM_UP, COUNTING, OVER };

static atomic_int phase = WARM_UP;
static atomic_int open_clients;
static const char *uri;

struct client {
    pthread_t thread;
    int (*call)(struct client *);
    virConnectPtr connection;
    virDomainPtr domain;
    unsigned long calls;
    char padding[64]; /* keeps the counters of two threads out of one cache line */
};

static void fail(const char *what)
{
    fprintf(stderr, "clients: cannot %s: %s\n", what, virGetLastErrorMessage());
    exit(1);
}

static int get_info(struct client *self)
{
    virDomainInfo info;
    return virDomainGetInfo(self->domain, &info);
}

static int get_xml_desc(struct client *self)
{
    char *xml = virDomainGetXMLDesc(self->domain, 0);
    free(xml);
    return xml ? 0 : -1;
}

static int lookup_by_name(struct client *self)
{
    virDomainPtr found = virDomainLookupByName(self->connection, virDomainGetName(self->domain));
    return found ? virDomainFree(found) : -1;
}

static int list_all(struct client *self)
{
    virDomainPtr *domains;
    int count = virConnectListAllDomains(self->connection, &domains, 0);
    if (count < 0)
        return -1;
    for (int i = 0; i < count; i++)
        virDomainFree(domains[i]);
    free(domains);
    return 0;
}

static void open_connection(struct client *self)
{
    virDomainPtr *domains;
    self->connection = virConnectOpen(uri);
    if (!self->connection)
        fail("open");
    int count = virConnectListAllDomains(self->connection, &domains, 0);
    if (count < 1)
        fail("find a domain");
    self->domain = domains[0];
    for (int i = 1; i < count; i++)
        virDomainFree(domains[i]);
    free(domains);
    atomic_fetch_add(&open_clients, 1);
}

static void *run(void *argument)
{
    struct client *self = argument;
    int now;
    open_connection(self);
    while ((now = atomic_load_explicit(&phase, memory_order_relaxed)) != OVER) {
        if (self->call(self) < 0)
            fail("call");
        if (now == COUNTING)
            self->calls++;
    }
    virDomainFree(self->domain);
    virConnectClose(self->connection);
    return NULL;
}

static double monotonic(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static void wait_seconds(double seconds)
{
    struct timespec wait = { (time_t)seconds, (long)((seconds - (time_t)seconds) * 1e9) };
    nanosleep(&wait, NULL);
}

int main(int argc, char **argv)
{
    if (argc != 5) {
        fprintf(stderr, "usage: clients URI FUNCTION CLIENTS SECONDS\n");
        return 2;
    }
    uri = argv[1];
    int count = atoi(argv[3]);
    double seconds = atof(argv[4]);
    struct client *clients = count > 0 ? calloc(count, sizeof(*clients)) : NULL;
    if (!clients || virInitialize() < 0)
        return 2;
    if (!strcmp(argv[2], "idle")) {
        for (int i = 0; i < count; i++)
            open_connection(&clients[i]);
        printf("{\"clients\":%d}\n", count);
        fflush(stdout);
        pause();
    }
    int (*call)(struct client *) = !strcmp(argv[2], "domainGetInfo")          ? get_info
                                   : !strcmp(argv[2], "domainGetXMLDesc")     ? get_xml_desc
                                   : !strcmp(argv[2], "domainLookupByName")   ? lookup_by_name
                                   : !strcmp(argv[2], "connectListAllDomains") ? list_all
                                                                              : NULL;
    if (!call) {
        fprintf(stderr, "clients: no function \"%s\"\n", argv[2]);
        return 2;
    }
    for (int i = 0; i < count; i++) {
        clients[i].call = call;
        if (pthread_create(&clients[i].thread, NULL, run, &clients[i])) {
            fprintf(stderr, "clients: cannot start thread %d\n", i);
            return 1;
        }
    }
    while (atomic_load(&open_clients) < count)
        wait_seconds(0.001);
    wait_seconds(WARM_UP_SECONDS);
    double start = monotonic();
    atomic_store(&phase, COUNTING);
    wait_seconds(seconds);
    atomic_store(&phase, OVER);
    double elapsed = monotonic() - start;
    unsigned long calls = 0;
    for (int i = 0; i < count; i++) {
        pthread_join(clients[i].thread, NULL);
        calls += clients[i].calls;
    }
    printf("{\"calls\":%lu,\"seconds\":%.6f,\"rate\":%.1f}\n", calls, elapsed, calls / elapsed);
    return 0;
}
