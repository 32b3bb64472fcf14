/*
 * One libvirt connection shared by CALLERS threads, each calling FUNCTION in a loop; prints the rate as one JSON line.
 *
 *   calls SOCKET FUNCTION CALLERS SECONDS
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
static virConnectPtr connection;
static virDomainPtr domain;

typedef int (*call_function)(void);

struct caller {
    pthread_t thread;
    call_function call;
    unsigned long calls;
    char padding[64]; /* keeps the counters of two threads out of one cache line */
};

static int lookup_by_name(void)
{
    virDomainPtr found = virDomainLookupByName(connection, "test");
    return found ? virDomainFree(found) : -1;
}

static int get_info(void)
{
    virDomainInfo info;
    return virDomainGetInfo(domain, &info);
}

static int get_xml_desc(void)
{
    char *xml = virDomainGetXMLDesc(domain, 0);
    if (!xml)
        return -1;
    free(xml);
    return 0;
}

static call_function function_named(const char *name)
{
    if (!strcmp(name, "domainLookupByName"))
        return lookup_by_name;
    if (!strcmp(name, "domainGetInfo"))
        return get_info;
    if (!strcmp(name, "domainGetXMLDesc"))
        return get_xml_desc;
    fprintf(stderr, "calls: no function \"%s\"\n", name);
    exit(2);
}

static void *run(void *argument)
{
    struct caller *self = argument;
    int now;
    while ((now = atomic_load_explicit(&phase, memory_order_relaxed)) != OVER) {
        if (self->call() < 0) {
            fprintf(stderr, "calls: %s\n", virGetLastErrorMessage());
            exit(1);
        }
        if (now == COUNTING)
            self->calls++;
    }
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
        fprintf(stderr, "usage: calls SOCKET FUNCTION CALLERS SECONDS\n");
        return 2;
    }
    char uri[4096];
    snprintf(uri, sizeof(uri), "test+unix:///default?socket=%s", argv[1]);
    call_function call = function_named(argv[2]);
    int count = atoi(argv[3]);
    double seconds = atof(argv[4]);

    connection = virConnectOpen(uri);
    domain = connection ? virDomainLookupByName(connection, "test") : NULL;
    struct caller *callers = count > 0 ? calloc(count, sizeof(*callers)) : NULL;
    if (!domain || !callers) {
        fprintf(stderr, "calls: cannot start: %s\n", virGetLastErrorMessage());
        return 1;
    }
    for (int i = 0; i < count; i++) {
        callers[i].call = call;
        if (pthread_create(&callers[i].thread, NULL, run, &callers[i])) {
            fprintf(stderr, "calls: cannot start thread %d\n", i);
            return 1;
        }
    }
    wait_seconds(WARM_UP_SECONDS);
    double start = monotonic();
    atomic_store(&phase, COUNTING);
    wait_seconds(seconds);
    atomic_store(&phase, OVER);
    double elapsed = monotonic() - start;

    unsigned long calls = 0;
    for (int i = 0; i < count; i++) {
        pthread_join(callers[i].thread, NULL);
        calls += callers[i].calls;
    }
    printf("{\"calls\":%lu,\"seconds\":%.6f,\"rate\":%.1f}\n", calls, elapsed, calls / elapsed);
    free(callers);
    virDomainFree(domain);
    virConnectClose(connection);
    return 0;
}
